import { Button } from "@/app/ui/button";
import { DayInput } from "@/app/ui/day-input";
import { InWords } from "@/app/ui/in-words";
import { words } from "@/app/words";

type Props = { planId: string; first: string; today: string };

/** Leads to the plan as it stood at the end of a day. */
export function AsOfForm({ planId, first, today }: Props) {
  return (
    <form className="form" method="get" action={`/plans/${planId}/as-of`}>
      <div className="field">
        <label className="field-label" htmlFor="as-of">
          {words("history.asOf.title")}
        </label>
        <span className="field-hint" id="as-of-hint">
          {words("history.asOf.hint")}
        </span>
        <InWords>
          <DayInput
            said={{ id: "as-of", name: "on", required: true, "aria-describedby": "as-of-hint" }}
            label={words("history.asOf.title")}
            value={today}
            first={first}
            last={today}
          />
        </InWords>
      </div>
      <Button>{words("history.asOf.open")}</Button>
    </form>
  );
}
