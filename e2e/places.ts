import { tmpdir } from "node:os";
import { join } from "node:path";

const place = (name: string, port: number, command: string) => ({
  port,
  command,
  origin: `http://localhost:${port}`,
  folder: join(tmpdir(), `footing-e2e-${name}`),
  /** How many milliseconds this server's clock is ahead; tests write it. */
  clock: join(tmpdir(), `footing-e2e-${name}.clock`),
});

/** A server on which nothing has been set up yet. */
export const fresh = place("fresh", 4310, "npm start");

/** A server with the demo. */
export const demo = place("demo", 4311, "npm run demo");
