import { Button } from "@/app/ui/button";
import { Filters } from "@/app/ui/filters";
import { words } from "@/app/words";
import { type Status, statuses } from "@/lib/plan/status";
import { FilterChoice } from "./filter-choice";

type Props = { wanted: { status?: Status; waits?: "me" } };

export function PlanFilters({ wanted: { status, waits } }: Props) {
  const anywhere = { value: "", label: words("plans.filter.any") };
  const places = statuses.map((one) => ({ value: one, label: words(`plans.status.${one}`) }));
  const anyone = { value: "", label: words("plans.filter.anyone") };
  const me = { value: "me", label: words("plans.filter.me") };
  return (
    <Filters>
      <FilterChoice
        name="status"
        label={words("plans.filter.status")}
        choices={[anywhere, ...places]}
        value={status}
      />
      <FilterChoice
        name="waits"
        label={words("plans.filter.waits")}
        choices={[anyone, me]}
        value={waits}
      />
      <Button>{words("plans.filter.show")}</Button>
    </Filters>
  );
}
