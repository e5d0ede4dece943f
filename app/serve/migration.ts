import { codeOf, NotStarted } from "@/db/embedded/not-started";
import { patiently } from "@/db/embedded/patience";
import { words } from "@/db/embedded/words";
import { alone, migrate } from "@/db/migrate";
import { say } from "./terminal";

const UNREACHABLE = /^(ECONN|ENOTFOUND|EHOST|ENET|EAI_|ETIMEDOUT|ENOENT|CONNECT_TIMEOUT|57P0)/;
const UNWELCOME = /^(28|3D000|42501)/;

function sentenceFor(error: unknown, host: string) {
  if (UNREACHABLE.test(codeOf(error))) return words("databaseUnreachable", { host });
  if (UNWELCOME.test(codeOf(error))) return words("databaseUnwelcome", { host });
  return words("notMigrated", { said: error instanceof Error ? error.message : String(error) });
}

async function reached<Result>(ownerUrl: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NotStarted) throw error;
    throw new NotStarted(sentenceFor(error, new URL(ownerUrl).host));
  }
}

/** Does what only one of the processes of a database may do at a time: made twice, secrets would differ. */
export function whileAlone<Result>(ownerUrl: string, work: () => Result): Promise<Result> {
  return reached(ownerUrl, alone(ownerUrl, work));
}

/** Brings the tables up to this version and answers with the address of the login without rights. */
export async function migrated(ownerUrl: string, loginPassword: string): Promise<string> {
  const tell = (name: string) => say(words("migration", { name }));
  const work = reached(ownerUrl, migrate(ownerUrl, { loginPassword, say: tell }));
  const { loginUrl } = await patiently(work, (seconds) =>
    say(words("stillMigrating", { seconds })),
  );
  return loginUrl;
}
