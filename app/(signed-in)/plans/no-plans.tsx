import { Button } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { words } from "@/app/words";

/** A list without plans: because none fits, or because there is none yet. */
export function NoPlans({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return (
      <EmptyState sentence={words("plans.noneYet")} reassurance={words("plans.noneYetUnder")} />
    );
  return (
    <EmptyState sentence={words("plans.none")} reassurance={words("plans.noneUnder")}>
      <Button kind="quiet" href="/plans">
        {words("plans.all")}
      </Button>
    </EmptyState>
  );
}
