import "./change.css";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Reply } from "@/app/ui/reply";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { type ChangeLine, changeLines } from "./change-lines";
import { mayAcknowledge } from "./may-acknowledge";
import { MoreActions } from "./more-actions";

/** What has changed since the handing over and what is proposed, and what this reader can change. */
export function Changes({ reading }: { reading: Reading }) {
  const lines = changeLines(reading);
  const isDelivered = reading.plan.delivery !== null;
  return (
    <Section
      id="changes"
      title={words("change.section.title")}
      under={isDelivered && words("change.section.under")}
      ruled
    >
      {isDelivered && lines.length === 0 && (
        <p className="said second-axis">{words("change.section.none")}</p>
      )}
      {lines.length > 0 && (
        <Rows>
          {lines.map((line) => (
            <Row key={line.id} label={line.on}>
              <Line reading={reading} line={line} />
            </Row>
          ))}
        </Rows>
      )}
      <MoreActions reading={reading} />
    </Section>
  );
}

function Line({ reading, line }: { reading: Reading; line: ChangeLine }) {
  const { text, href, changeId } = line;
  const acknowledged = reading.plan.changesAcknowledged.find(
    ({ event }) => event.changeId === changeId,
  );
  return (
    <>
      <p className="said">{text}</p>
      {acknowledged && (
        <>
          <p className="note">{acknowledgedInWords(reading, acknowledged)}</p>
          {acknowledged.event.text && (
            <Reply who={whoIs(reading, acknowledged.by).name} text={acknowledged.event.text} />
          )}
        </>
      )}
      <LineActions reading={reading} changeId={changeId} href={href} />
    </>
  );
}

type Actions = { reading: Reading } & Pick<ChangeLine, "changeId" | "href">;

function LineActions({ reading, changeId, href }: Actions) {
  const isOpen = changeId !== null && mayAcknowledge(reading, changeId);
  if (!isOpen && href === null) return null;
  return (
    <p className="actions">
      {href && (
        <Button kind="quiet" href={href}>
          {words("change.section.read")}
        </Button>
      )}
      {isOpen && (
        <Button kind="quiet" href={planHref(reading.plan, `/change/acknowledge/${changeId}`)}>
          {words("change.section.acknowledge")}
        </Button>
      )}
    </p>
  );
}

function acknowledgedInWords(
  reading: Reading,
  { by, at, event }: Reading["plan"]["changesAcknowledged"][number],
): string {
  const key = event.answer === "received" ? "acknowledged" : "acknowledgedInPart";
  return words(`change.section.${key}`, { ...whoIs(reading, by), on: onDay(reading, at) });
}
