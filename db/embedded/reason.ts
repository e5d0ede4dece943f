import { NotStarted } from "./not-started";
import { words } from "./words";

const KNOWN = [
  [/could not resize shared memory|shared memory segment.*No space/i, "sharedMemoryFull"],
  [/No space left on device/i, "diskFull"],
  [/Permission denied|could not access directory|Read-only file system/i, "folderNotWritable"],
] as const;

const FATAL = /^.*?(?:FATAL|PANIC|ERROR|error): *(.+)$/gm;

/** One sentence for what PostgreSQL said before it stopped. */
export function whyStopped(said: string, folder: string): NotStarted {
  const known = KNOWN.find(([pattern]) => pattern.test(said));
  if (known) return new NotStarted(words(known[1], { folder }));
  const last = [...said.matchAll(FATAL)].at(-1)?.[1] ?? said.trim().split("\n").at(-1) ?? "";
  return new NotStarted(words("stoppedAtStart", { folder, said: last }));
}
