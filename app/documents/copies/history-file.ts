import "server-only";
import type { HistoryReading } from "@/app/(signed-in)/plans/[planId]/history/read-history";
import { words } from "@/app/words";
import { publicKeys } from "@/db/signing-key";

/** The whole history as data, with the proof and the public keys: enough to check it where there is no network. */
export function historyFile({ plan, head, entries, now }: HistoryReading): string {
  const { orgId, planId, version } = plan;
  const file = {
    about: words("copies.fileAbout"),
    takenAt: now,
    orgId,
    planId,
    version,
    head,
    publicKeys: publicKeys(),
    entries,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
