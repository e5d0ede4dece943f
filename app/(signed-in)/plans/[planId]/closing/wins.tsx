import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { winsOf } from "./wins-of";

/** The wins list, written by the employee. */
export function Wins({ reading }: { reading: Reading }) {
  const wins = winsOf(reading);
  return (
    <Section
      id="wins"
      title={words("ending.closing.wins")}
      under={words("ending.closing.winsUnder", whoIs(reading, reading.plan.employeeId))}
      ruled
    >
      {wins.length === 0 && <p className="said second-axis">{words("ending.closing.noWins")}</p>}
      {wins.length > 0 && (
        <Rows>
          {wins.map((win) => (
            <Row key={win.id} label={onDay(reading, win.at)}>
              <p className="said">{win.event.text}</p>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
