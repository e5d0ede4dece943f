import { FilterChoice } from "@/app/(signed-in)/plans/filter-choice";
import { FilterDay } from "@/app/(signed-in)/plans/filter-day";
import { Button } from "@/app/ui/button";
import { Filters } from "@/app/ui/filters";
import { words } from "@/app/words";
import type { Person } from "@/lib/people/person";
import type { Wanted } from "@/lib/plan/chronicle";
import { eventKinds } from "@/lib/plan/event-kind";

type Props = { people: Person[]; wanted: Wanted };

export function HistoryFilters({ people, wanted }: Props) {
  const everyone = { value: "", label: words("history.filters.everyone") };
  const everything = { value: "", label: words("history.filters.everything") };
  const persons = people.map(({ personId, name }) => ({ value: personId, label: name }));
  const kinds = eventKinds.map((kind) => ({ value: kind, label: words(`history.kinds.${kind}`) }));
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
      <FilterDay name="from" label={words("history.filters.from")} value={wanted.from} />
      <FilterDay name="until" label={words("history.filters.until")} value={wanted.until} />
      <Button>{words("history.filters.show")}</Button>
    </Filters>
  );
}
