import { FilterChoice } from "@/app/(signed-in)/plans/filter-choice";
import { FilterDay } from "@/app/(signed-in)/plans/filter-day";
import { Button } from "@/app/ui/button";
import { Filters } from "@/app/ui/filters";
import { words } from "@/app/words";
import type { Person } from "@/lib/people/person";
import type { Wanted } from "@/lib/plan/chronicle";
import type { PlanDocument } from "@/lib/plan/document";
import { eventKinds } from "@/lib/plan/event-kind";

type Props = { document: PlanDocument; people: Person[]; wanted: Wanted };

export function HistoryFilters({ document, people, wanted }: Props) {
  const everyone = { value: "", label: words("history.filters.everyone") };
  const everything = { value: "", label: words("history.filters.everything") };
  const persons = people.map(({ personId, name }) => ({ value: personId, label: name }));
  const kinds = eventKinds.map((kind) => ({ value: kind, label: words(`history.kinds.${kind}`) }));
  const whole = { value: "", label: words("history.filters.wholePlan") };
  const expectations = document.expectations.map(({ id, title }, place) => ({
    value: id,
    label: words("plan.places.expectation", { number: place + 1, title }),
  }));
  return (
    <Filters>
      <FilterChoice
        name="by"
        label={words("history.filters.who")}
        choices={[everyone, ...persons]}
        value={wanted.by}
      />
      <FilterChoice
        name="kind"
        label={words("history.filters.kind")}
        choices={[everything, ...kinds]}
        value={wanted.kind}
      />
      <FilterChoice
        name="about"
        label={words("history.filters.about")}
        choices={[whole, ...expectations]}
        value={wanted.about}
      />
      <FilterDay name="from" label={words("history.filters.from")} value={wanted.from} />
      <FilterDay name="until" label={words("history.filters.until")} value={wanted.until} />
      <Button>{words("history.filters.show")}</Button>
    </Filters>
  );
}
