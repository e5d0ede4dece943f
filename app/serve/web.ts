import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { endStreams } from "@/app/api/live/end-streams";
import { words } from "@/db/embedded/words";
import { namesNothing } from "./address";
import type { Ending } from "./ending";
import { bounded } from "./overload";
import { listen } from "./port";
import { root } from "./root";
import { say } from "./terminal";
import type { Wishes } from "./wishes";

const DRAIN_MS = 10_000;
const IDLE_LOOK_MS = 100;
const unkept = { "cache-control": "private, no-store" };

/** Takes no more requests and answers those it has, for ten seconds at most. */
async function drain(server: Server) {
  process.env.FOOTING_DRAINING = "1";
  if (!server.listening) return;
  server.close();
  endStreams();
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS);
  const limit = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await once(server, "close");
  clearInterval(idle);
  clearTimeout(limit);
}

/** Next would log an uncaught error whole and go on as if nothing had happened. */
async function withOwnWatch(prepare: () => Promise<void>) {
  const ours = process.listeners("uncaughtException");
  await prepare();
  for (const listener of process.listeners("uncaughtException")) {
    if (!ours.includes(listener)) process.off("uncaughtException", listener);
  }
}

/** Serves the app in this process until the end. */
export async function serve(wishes: Wishes, isDev: boolean, ending: Ending): Promise<void> {
  const { default: next } = await import("next");
  const { host, port } = wishes;
  const server = createServer();
  const app = next({ dev: isDev, dir: root, hostname: host, port, httpServer: server });
  await withOwnWatch(() => app.prepare());
  const answer = bounded(app.getRequestHandler());
  server.on("request", (request, response) => {
    if (namesNothing(request.url)) response.writeHead(404, unkept).end();
    else void answer(request, response);
  });
  ending.prepare(async () => {
    await drain(server);
    await app.close();
  });
  await listen(server, wishes);
  say(words("serving", { origin: wishes.origin }));
}
