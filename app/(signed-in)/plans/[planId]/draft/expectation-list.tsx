import Link from "next/link";
import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { Mark } from "@/app/ui/mark";
import { words } from "@/app/words";
import { rowsOf } from "@/lib/plan/draft-place";
import { draftAddress } from "./addresses";
import { expectationIds, missingSpots } from "./missing";
import type { OpenDraft } from "./open-draft";

/** The expectations as far as they are written, each with what it still needs. */
export function ExpectationList({ draft }: { draft: OpenDraft }) {
  const missing = missingSpots(draft);
  const rows = rowsOf(draft.document.expectations);
  return (
    <ol>
      {expectationIds(draft).map((expectationId, at) => {
        const open = missing.filter(({ place }) => place.expectationId === expectationId).length;
        const title = rows[at]?.title;
        const name =
          typeof title === "string" && title ? title : words("draft.expectations.untitled");
        return <One key={expectationId} {...{ draft, expectationId, open, name }} />;
      })}
    </ol>
  );
}

type OneProps = { draft: OpenDraft; expectationId: string; open: number; name: string };

function One({ draft, expectationId, open, name }: OneProps) {
  const { planId } = draft.plan;
  const address = draftAddress(planId, { name: "expectation", expectationId });
  const status = open > 0 ? "in_progress" : "done";
  return (
    <li className="row draft-task">
      <div className="row-label">
        <Mark kind={open > 0 ? "running" : "kept"}>{words(`draft.status.${status}`)}</Mark>
      </div>
      <div className="row-text">
        <Link href={open > 0 ? `${address}?show=missing` : address} prefetch={false}>
          {name}
        </Link>
        {open > 0 && <p className="note">{words("draft.list.missing", { count: open })}</p>}
        <Fold summary={words("draft.expectations.remove")} about={name}>
          <form className="form" method="post" action={`/api/drafts/${planId}`}>
            <input type="hidden" name="do" value="remove" />
            <input type="hidden" name="version:number" value={draft.version} />
            <input type="hidden" name="expectationId" value={expectationId} />
            <p>{words("draft.expectations.removeUnder")}</p>
            <Button>{words("draft.expectations.removeYes")}</Button>
          </form>
        </Fold>
      </div>
    </li>
  );
}
