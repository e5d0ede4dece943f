import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { Button } from "@/app/ui/button";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { WeighsSince } from "@/db/private";
import type { Confidence } from "@/lib/private/confidence";

type Props = { told: Confidence; since: WeighsSince[] };

/** What was recorded on the plan after a concern, for HR alone to ask about. */
export function Since({ told, since }: Props) {
  const { planId, zone, employee } = told;
  return (
    <Section
      id="since"
      title={words("private.heard.since.title")}
      under={words("private.heard.since.under", { name: employee.name })}
    >
      <Rows>
        {since.map(({ seq, type, at }) => (
          <Row key={seq} label={fullMoment(at, zone)}>
            {words(`private.heard.since.${type}`)}
          </Row>
        ))}
      </Rows>
      <div className="second-axis stack">
        {since.length === 0 && <p>{words("private.heard.since.none")}</p>}
        <Button kind="quiet" href={`/plans/${planId}`}>
          {words("private.heard.since.plan")}
        </Button>
      </div>
    </Section>
  );
}
