import { FilterChoice } from "@/app/(signed-in)/plans/filter-choice";
import { FilterText } from "@/app/(signed-in)/plans/filter-text";
import { Button } from "@/app/ui/button";
import { Filters } from "@/app/ui/filters";
import { words } from "@/app/words";

export const rights = ["hr", "admin", "left"] as const;

type Props = { wanted: { name?: string; who?: (typeof rights)[number] } };

export function PeopleFilters({ wanted: { name, who } }: Props) {
  const everyone = { value: "", label: words("people.filter.everyone") };
  const choices = rights.map((value) => ({ value, label: words(`people.filter.${value}`) }));
  return (
    <Filters>
      <FilterText name="name" label={words("people.filter.name")} value={name} />
      <FilterChoice
        name="who"
        label={words("people.filter.who")}
        choices={[everyone, ...choices]}
        value={who}
      />
      <Button>{words("people.filter.show")}</Button>
    </Filters>
  );
}
