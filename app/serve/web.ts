import { createServer } from "node:http";
import { words } from "@/db/embedded/words";
import { namesNothing } from "./address";
import { draining } from "./drain";
import type { Ending } from "./ending";
import { bounded } from "./overload";
import { listen } from "./port";
import { root } from "./root";
import { say } from "./terminal";
import type { Wishes } from "./wishes";

// Longer than a balancer keeps a connection: one that we close first may cross a request on its way.
const KEPT_MS = 75_000;
const unkept = { "cache-control": "private, no-store" };

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
  const server = createServer({ keepAliveTimeout: KEPT_MS });
  const app = next({ dev: isDev, dir: root, hostname: host, port, httpServer: server });
  await withOwnWatch(() => app.prepare());
  const answer = bounded(app.getRequestHandler());
  server.on("request", (request, response) => {
    if (namesNothing(request.url)) response.writeHead(404, unkept).end();
    else void answer(request, response);
  });
  const drain = draining(server);
  ending.prepare(async () => {
    await drain();
    await app.close();
  });
  await listen(server, wishes);
  say(words("serving", { origin: wishes.origin }));
}
