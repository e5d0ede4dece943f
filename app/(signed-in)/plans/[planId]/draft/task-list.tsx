import Link from "next/link";
import { Mark, type MarkKind } from "@/app/ui/mark";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { type PartOfDraft, type PartStatus, partsOf } from "@/lib/plan/draft-parts";
import { checkAddress, partAddress } from "./addresses";
import { namesIn, type OpenDraft } from "./open-draft";

const marks: Record<PartStatus, MarkKind> = {
  not_started: "open",
  in_progress: "running",
  done: "kept",
  if_needed: "part",
};

/** Every part of the plan with how far it is, and the way to check and submit it. */
export function TaskList({ draft }: { draft: OpenDraft }) {
  const { document, plan, now } = draft;
  const parts = partsOf(document, plan.terms, now);
  const { first } = namesIn(draft);
  return (
    <Section id="parts" title={words("draft.list.task")} close>
      <ol>
        {parts.map((one) => (
          <Task key={one.part} one={one} planId={plan.planId} />
        ))}
        <li className="row draft-task">
          <div className="row-label" />
          <div className="row-text">
            <Link href={checkAddress(plan.planId)} prefetch={false}>
              {words("draft.parts.check.title")}
            </Link>
            <p className="note">{words("draft.list.checkUnder", { first })}</p>
          </div>
        </li>
      </ol>
    </Section>
  );
}

function Task({ one, planId }: { one: PartOfDraft; planId: string }) {
  const { part, status, missing } = one;
  const address = partAddress(planId, part);
  return (
    <li className="row draft-task">
      <div className="row-label">
        <Mark kind={marks[status]}>{words(`draft.status.${status}`)}</Mark>
      </div>
      <div className="row-text">
        <Link
          href={status === "in_progress" ? `${address}?show=missing` : address}
          prefetch={false}
        >
          {words(`draft.parts.${part}.title`)}
        </Link>
        <p className="note">
          {words(`draft.parts.${part}.under`)}
          {status === "in_progress" && ` ${words("draft.list.missing", { count: missing.length })}`}
        </p>
      </div>
    </li>
  );
}
