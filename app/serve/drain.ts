import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { endStreams } from "@/app/api/live/end-streams";
import { appEnv } from "@/app/env";

/** A balancer that looks every second has seen by then that this process is not ready, and sends nobody more. */
const NOTICED_MS = 5_000;
const QUIET_MS = 500;
const DRAIN_MS = 10_000;
const LOOK_MS = 100;

/** Takes no more requests and answers those it has, for ten seconds at most. */
async function finish(server: Server) {
  server.close();
  endStreams();
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const limit = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await once(server, "close");
  clearInterval(idle);
  clearTimeout(limit);
}

/**
 * The way a server ends so that nobody is left without an answer: it is no longer ready, each answer ends its
 * connection, and behind a balancer everything is still answered until that has looked and nobody comes any more.
 */
export function draining(server: Server, noticedMs = NOTICED_MS): () => Promise<void> {
  let isEnding = false;
  let lastAsked = 0;
  server.prependListener("request", (request, response) => {
    if (!isEnding) return;
    response.shouldKeepAlive = false;
    if (!request.url?.startsWith("/api/health")) lastAsked = performance.now();
  });
  const unnoticed = async () => {
    const began = performance.now();
    await pause(noticedMs);
    // A process that is behind has not read yet what was sent before: closing now would cut it off.
    const isAsked = () => performance.now() - lastAsked < QUIET_MS;
    while (isAsked() && performance.now() - began < noticedMs + DRAIN_MS) await pause(LOOK_MS);
  };
  return async () => {
    isEnding = true;
    process.env.FOOTING_DRAINING = "1";
    if (!server.listening) return;
    if (appEnv().TRUST_PROXY_HOPS > 0) await unnoticed();
    await finish(server);
  };
}
