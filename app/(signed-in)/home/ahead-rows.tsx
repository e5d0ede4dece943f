import Link from "next/link";
import { byInWords, timeInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { shortName, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Ahead } from "./ahead";
import { otherOn } from "./mine";

type Props = { id: string; title: string; items: Ahead[]; most: number };

/** Dated things that lie ahead, each a link to where it is done. */
export function AheadRows({ id, title, items, most }: Props) {
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <Rows tone="next">
        {items.slice(0, most).map((item) => (
          <Row key={`${item.href} ${item.at}`} label={byInWords(item.reading.plan, item.at)}>
            <p>
              <Link href={item.href} prefetch={false}>
                {sayOf(item)}
              </Link>
              {timeOf(item)}
            </p>
            {item.what === "check_in" && (
              <p className="note">{words("home.speaksFirst", whoSpeaks(item))}</p>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function sayOf(item: Ahead): string {
  const other = otherOn(item.reading);
  if (item.what === "promise")
    return words("home.ahead.promise", { kind: item.promised.kind, text: item.promised.text });
  if (item.what === "check_in")
    return words("home.ahead.check_in", {
      other,
      minutes: item.reading.document.rhythm.minutes,
    });
  const employee = shortName(item.reading, item.reading.plan.employeeId);
  return words(`home.ahead.${item.what}`, { title: item.reading.document.title, employee });
}

/** The employee's words come first (003-5b). */
function whoSpeaks({ reading }: Ahead) {
  return whoIs(reading, reading.plan.employeeId);
}

function timeOf({ reading, at, what }: Ahead): string | null {
  const time = what === "start" || what === "end" ? null : timeInWords(reading.plan, at);
  return time && words("home.ahead.at", { time });
}
