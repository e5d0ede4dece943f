import { shortWeekday } from "@/app/ui/dates";
import { EmptyState } from "@/app/ui/empty-state";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { addDays } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import type { Ahead } from "./ahead";
import { AheadRows } from "./ahead-rows";

/** A supervisor's check-ins of the next seven days; where there is none, when the next one is. */
export function CheckIns({ items }: { items: Ahead[] }) {
  const [next] = items;
  if (!next) return null;
  const inTheWeek = items.filter(({ reading, at }) => {
    const { zone } = reading.plan.terms;
    return dayOf(at, zone) <= addDays(dayOf(reading.now, zone), 7);
  });
  const title = words("home.checkIns.title");
  if (inTheWeek.length > 0)
    return <AheadRows id="check-ins" title={title} items={inTheWeek} most={inTheWeek.length} />;
  const on = shortWeekday(dayOf(next.at, next.reading.plan.terms.zone));
  return (
    <Section id="check-ins" title={title}>
      <EmptyState
        sentence={words("home.checkIns.none")}
        reassurance={words("home.checkIns.next", { on })}
      />
    </Section>
  );
}
