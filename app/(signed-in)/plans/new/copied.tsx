import { Button } from "@/app/ui/button";
import { words } from "@/app/words";

/** The earlier plan whose structure was chosen, with the way back to it and the way without it. */
export function Copied({ planId }: { planId: string }) {
  return (
    <div className="field">
      <p className="field-label">{words("plans.new.from")}</p>
      <p>{words("plans.new.copied")}</p>
      <p className="field-hint">{words("plans.new.copiedUnder")}</p>
      <div className="actions">
        <Button kind="quiet" href={`/plans/new/copy/${planId}`}>
          {words("plans.new.copiedSee")}
        </Button>
        <Button kind="quiet" href="/plans/new">
          {words("plans.new.copiedNot")}
        </Button>
      </div>
    </div>
  );
}
