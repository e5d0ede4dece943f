import "server-only";
import type { HistoryReading } from "@/app/(signed-in)/plans/[planId]/history/read-history";
import { words } from "@/app/words";
import { publicKeys } from "@/db/public-keys";

/** The whole history as data, with the proof and the public keys: enough to check it where there is no network. */
export async function historyFile({ plan, head, entries, now }: HistoryReading): Promise<string> {
  const { orgId, planId, version } = plan;
  const file = {
    about: words("copies.fileAbout"),
    takenAt: now,
    orgId,
    planId,
    version,
    head,
    publicKeys: await publicKeys(),
    entries,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
