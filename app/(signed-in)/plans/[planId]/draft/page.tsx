import type { Metadata } from "next";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { clock, longWeekday } from "@/app/ui/dates";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";
import { Discard } from "./discard";
import { namesIn, type OpenDraft, openDraft } from "./open-draft";
import { Returned } from "./returned";
import { TaskList } from "./task-list";

export const metadata: Metadata = { title: words("draft.list.tab") };

type Props = { params: Promise<{ planId: string }> };

const onDay = ({ plan }: OpenDraft, at: string) => longWeekday(dayOf(at, plan.terms.zone));

export default async function Page({ params }: Props) {
  const draft = await openDraft(params);
  const { plan, actor, savedAt } = draft;
  const { name, first } = namesIn(draft);
  const lastReturn = plan.returns.at(-1);
  const over = lastReturn
    ? words("draft.list.overReturned", { day: onDay(draft, lastReturn.at) })
    : words("draft.list.over");
  const saved = { time: clock(savedAt, plan.terms.zone), day: onDay(draft, savedAt) };
  return (
    <SignedInFrame actor={actor}>
      <SheetFoot of={draft} />
      <PageHead over={over} title={words("draft.list.title", { name })}>
        <p className="soft draft-under">
          {words("draft.list.saved", saved)} {words("draft.list.unseen", { first })}
        </p>
      </PageHead>
      <div className="sheet">
        <Returned draft={draft} />
        <TaskList draft={draft} />
        {plan.status === "draft" && <Discard planId={plan.planId} />}
      </div>
    </SignedInFrame>
  );
}
