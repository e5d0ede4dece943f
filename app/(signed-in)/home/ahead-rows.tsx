import Link from "next/link";
import type { ReactNode } from "react";
import { byInWords, timeInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { shortName, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { shortWeekday } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";
import type { Ahead } from "./ahead";
import { otherOn, sideOf } from "./mine";

type Props = { id: string; title: string; items: Ahead[]; most: number; children?: ReactNode };

/** Dated things that lie ahead, each a link to where it is done. */
export function AheadRows({ id, title, items, most, children }: Props) {
  if (items.length === 0) return null;
  const namesOwner = items.some(({ reading }) => sideOf(reading) === "employee");
  return (
    <Section id={id} title={title}>
      <Rows tone="next">
        {items.slice(0, most).map((item) => (
          <Row key={`${item.href} ${item.at}`} label={dayOfItem(item)}>
            <p>
              <Link href={item.href} prefetch={false}>
                {sayOf(item)}
              </Link>
              {timeOf(item)}
              {namesOwner && ownerOf(item)}
            </p>
            {item.what === "check_in" && (
              <p className="note">{words("home.speaksFirst", whoSpeaks(item))}</p>
            )}
          </Row>
        ))}
      </Rows>
      {children}
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

/** What begins, begins at the first moment of its day; everything else is due by the last one. */
function dayOfItem({ reading: { plan }, at, what }: Ahead): string {
  return what === "start" ? shortWeekday(dayOf(at, plan.terms.zone)) : byInWords(plan, at);
}

/** Whose promise it is, where the reader’s own and the other side’s could be meant. */
function ownerOf(item: Ahead): string | null {
  const isOthers = item.what === "promise" && !item.isMine;
  return isOthers ? words("home.ahead.from", { name: otherOn(item.reading) }) : null;
}

function timeOf({ reading, at, what }: Ahead): string | null {
  const time = what === "start" || what === "end" ? null : timeInWords(reading.plan, at);
  return time && words(what === "promise" ? "home.ahead.by" : "home.ahead.at", { time });
}
