import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { hrPersonOf, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { EmptyState } from "@/app/ui/empty-state";
import { language } from "@/app/ui/language";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { factInWords, factsOf } from "./facts";
import type { HomeReading } from "./home-reading";

const most = 5;

/** What the others on a supervisor's plans read about dates on the supervisor's side. */
export function YourSide({ readings }: { readings: HomeReading[] }) {
  if (readings.length === 0) return null;
  const facts = factsOf(readings).slice(0, most);
  return (
    <Section id="side" title={titleFor(readings)}>
      {facts.length === 0 && <EmptyState sentence={words("home.side.none")} />}
      <Rows>
        {facts.map((one) => (
          <Row
            key={`${one.fact.what} ${one.fact.about}`}
            label={byInWords(one.reading.plan, one.fact.by)}
          >
            <p className="said">{factInWords(one)}</p>
            {readings.length > 1 && <p className="note">{one.reading.document.title}</p>}
          </Row>
        ))}
      </Rows>
      <p className="note second-axis">{words("home.side.under")}</p>
    </Section>
  );
}

/** The others by name where there is one plan, so that it is plain who reads it. */
function titleFor(readings: HomeReading[]): string {
  const [only, more] = readings;
  if (!only || more) return words("home.side.titleAll");
  const hr = hrPersonOf(only);
  const others = [only.plan.employeeId, hr?.personId]
    .filter((personId) => personId !== undefined)
    .map((personId) => shortName(only, personId));
  return words("home.side.title", { others: new Intl.ListFormat(language).format(others) });
}
