import { words } from "@/app/words";
import type { Plan } from "@/lib/plan/plan";
import type { Changed } from "@/lib/plan/what-changed";
import { inWords } from "./readable";

type Props = { plan: Plan; change: Changed };

/** One change of the plan's text or dates, both readings in full. */
export function ToldChange({ plan, change }: Props) {
  const { label, n, part, from, to } = change;
  return (
    <div className="told-change">
      <dt className="note">{words(`history.changed.${label}`, { n, part })}</dt>
      {from !== null && (
        <dd>
          <span className="note">{words(to === null ? "history.removed" : "history.was")}</span>
          <del className="quoted">{inWords(plan, from)}</del>
        </dd>
      )}
      {to !== null && (
        <dd>
          <span className="note">{words(from === null ? "history.added" : "history.is")}</span>
          <ins className="quoted">{inWords(plan, to)}</ins>
        </dd>
      )}
    </div>
  );
}
