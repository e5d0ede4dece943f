import "server-only";
import { mayShare } from "@/app/(signed-in)/plans/[planId]/closing/may-share";
import { codeOf } from "@/app/(signed-in)/plans/[planId]/code";
import type { HistoryReading } from "@/app/(signed-in)/plans/[planId]/history/read-history";
import { PlanPage } from "@/app/(signed-in)/plans/[planId]/plan-page";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { ClosingLetter } from "@/app/documents/letters/closing-letter";
import { SharedLetter } from "@/app/documents/letters/shared-letter";
import { footOf } from "@/app/documents/paper/foot-of";
import type { Paper } from "@/app/documents/paper/pdf";
import { words } from "@/app/words";
import { HistoryPage } from "./history-page";

export async function planPaper(reading: Reading): Promise<Paper> {
  const code = await codeOf(reading.plan);
  const { title } = reading.document;
  return {
    page: <PlanPage reading={reading} code={code} />,
    title,
    foot: await footOf(reading),
    at: reading.now,
  };
}

export async function historyPaper(reading: HistoryReading): Promise<Paper> {
  const code = await codeOf(reading.plan);
  return {
    page: <HistoryPage reading={reading} code={code} />,
    title: words("copies.historyOf", { title: reading.document.title }),
    foot: await footOf(reading),
    at: reading.now,
  };
}

/** The closing letter; null as long as there is none. */
export async function letterPaper(reading: Reading): Promise<Paper | null> {
  const { closing } = reading.plan;
  if (!closing) return null;
  const code = (await codeOf(reading.plan)) ?? "";
  return {
    page: (
      <article className="letter said">
        <ClosingLetter reading={reading} closing={closing} code={code} />
      </article>
    ),
    title: words("ending.letter.subject", { title: reading.document.title }),
    foot: await footOf(reading),
    at: reading.now,
  };
}

/** The letter that its employee may show; nothing on it says that there was a plan. Null for everyone else. */
export function letterToShare(reading: Reading): Paper | null {
  const { closing } = reading.plan;
  if (!closing || !mayShare(reading)) return null;
  return {
    page: (
      <article className="letter said">
        <SharedLetter reading={reading} closing={closing} />
      </article>
    ),
    title: words("ending.letter.sharedSubject"),
    foot: "",
    at: reading.now,
  };
}
