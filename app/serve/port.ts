import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { codeOf, NotStarted } from "@/db/embedded/not-started";
import { words } from "@/db/embedded/words";
import type { Wishes } from "./wishes";

function sentenceFor(code: string, { host, port }: Wishes) {
  const values = { host, port: String(port), other: String(port + 1) };
  if (code === "EADDRINUSE") return words("portTaken", values);
  if (code === "EACCES") return words("portForbidden", values);
  return words("hostUnknown", values);
}

/** Opens the port, or says why not in a sentence. */
export async function listen(server: Server, wishes: Wishes): Promise<void> {
  server.listen(wishes.port, wishes.host);
  try {
    await once(server, "listening");
  } catch (error) {
    if (codeOf(error) === "") throw error;
    throw new NotStarted(sentenceFor(codeOf(error), wishes));
  }
}

/** Asks before the long work, not after it. */
export async function refuseTakenPort(wishes: Wishes): Promise<void> {
  const trial = createServer();
  await listen(trial, wishes);
  trial.close();
  await once(trial, "close");
}
