import { NotStarted } from "@/db/embedded/not-started";
import { words } from "@/db/embedded/words";
import { report } from "./ending";
import { sayProblem } from "./terminal";

/** Runs a command on the file it is given and ends: with 0, or with one sentence and 1. */
export async function finishing(
  command: "backup" | "restore",
  work: (file: string) => Promise<void>,
): Promise<void> {
  const [file] = process.argv.slice(2);
  try {
    if (!file) throw new NotStarted(words("noFile", { command }));
    await work(file);
  } catch (error) {
    if (error instanceof NotStarted) sayProblem(error.message);
    else report(error);
    process.exitCode = 1;
  }
}
