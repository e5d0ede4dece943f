import { Agent, request as open } from "node:http";
import type { Request } from "./requests";

export type Answer = { status: number; text: string; ms: number };

const LONGEST_MS = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Headers that fetch would mend or refuse go out as they are; a stream is left as soon as it answers. */
export function send(
  origin: string,
  { method, path, headers, body }: Request,
  cookie: string,
): Promise<Answer> {
  const began = performance.now();
  const type: Record<string, string> = body?.type ? { "content-type": body.type } : {};
  const length = body ? { "content-length": String(body.bytes.length) } : {};
  const all = { origin, ...(cookie && { cookie }), ...type, ...headers, ...length };
  return new Promise((resolve) => {
    const done = (status: number, text: string) =>
      resolve({ status, text, ms: performance.now() - began });
    const sent = open(
      `${origin}/`,
      { agent, method, path, headers: all, timeout: LONGEST_MS },
      (answer) => {
        const status = answer.statusCode ?? 0;
        if (answer.headers["content-type"]?.startsWith("text/event-stream")) {
          done(status, "");
          answer.destroy();
          return;
        }
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => done(status, Buffer.concat(parts).toString()));
        answer.on("error", () => done(status, ""));
      },
    );
    sent.on("timeout", () => sent.destroy());
    // A body too large is refused before it has gone out whole; the connection then ends under the sender.
    sent.on("error", () => done(0, ""));
    sent.end(body?.bytes);
  });
}
