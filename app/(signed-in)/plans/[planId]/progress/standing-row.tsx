import Link from "next/link";
import { aboutHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Mark, type MarkKind } from "@/app/ui/mark";
import { Row } from "@/app/ui/row";
import { Unbroken } from "@/app/ui/unbroken";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { type Stands, whereItStands } from "@/lib/plan/expectation/where-it-stands";
import { neededInWords } from "./needed-words";
import { sinceInWords } from "./since-words";
import { lastSaid, standsInWords } from "./stands-words";

const marks: Record<Stands, MarkKind> = {
  not_yet_clear: "open",
  starting: "open",
  on_course: "running",
  held: "kept",
  support_not_in_place: "part",
};

type Props = { reading: Reading; expectation: Expectation; number: number };

/** One expectation: its state in a word, what the weeks say, what is needed, and whose word it is. */
export function StandingRow({ reading, expectation, number }: Props) {
  const { plan, now } = reading;
  const { id, title } = expectation;
  const stands = whereItStands(plan, expectation, now);
  const whose = [sinceInWords(reading, expectation, stands), lastSaid(reading, id)].filter(Boolean);
  return (
    <Row label={<Mark kind={marks[stands]}>{words(`plan.stands.states.${stands}`)}</Mark>}>
      <a href={`#expectation-${id}`}>
        <Unbroken text={title} />
      </a>
      <p>{standsInWords(reading, expectation, stands)}</p>
      <p>
        <strong>{words("plan.stands.needed")}</strong> {neededInWords(reading, expectation, stands)}
      </p>
      <p className="note">
        {whose.join(" ")}{" "}
        {may(reading, "question_asked") && (
          <Link
            className="screen-only"
            href={aboutHref(plan, "ask", { what: "expectation", id })}
            prefetch={false}
          >
            {words("plan.stands.ask")}
            <span className="sr-only"> {words("plan.stands.askAbout", { number })}</span>
          </Link>
        )}
      </p>
    </Row>
  );
}
