import { codeOf, NotStarted } from "@/db/embedded/not-started";
import { patiently } from "@/db/embedded/patience";
import { words } from "@/db/embedded/words";
import { migrate } from "@/db/migrate";
import { say } from "./terminal";

const UNREACHABLE = /^(ECONN|ENOTFOUND|EHOST|ENET|EAI_|ETIMEDOUT|ENOENT|CONNECT_TIMEOUT|57P0)/;
const UNWELCOME = /^(28|3D000|42501)/;

function sentenceFor(error: unknown, host: string) {
  if (UNREACHABLE.test(codeOf(error))) return words("databaseUnreachable", { host });
  if (UNWELCOME.test(codeOf(error))) return words("databaseUnwelcome", { host });
  return words("notMigrated", { said: error instanceof Error ? error.message : String(error) });
}

/** Brings the tables up to this version and answers with the address of the login without rights. */
export async function migrated(ownerUrl: string, loginPassword: string): Promise<string> {
  const tell = (name: string) => say(words("migration", { name }));
  const work = migrate(ownerUrl, { loginPassword, say: tell });
  try {
    const { loginUrl } = await patiently(work, (seconds) =>
      say(words("stillMigrating", { seconds })),
    );
    return loginUrl;
  } catch (error) {
    throw new NotStarted(sentenceFor(error, new URL(ownerUrl).host));
  }
}
