import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay, type Reading, whoIs, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Entry } from "@/app/ui/entry";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { words } from "@/app/words";
import {
  type Amendment,
  amendmentAnswerBy,
  isDecided,
  waitingFor,
} from "@/lib/plan/change/amendment";
import { editionOf } from "@/lib/plan/change/before";
import { dayOf } from "@/lib/time/zone";

type Props = { reading: Reading; amendment: Amendment };

/** What a proposal does, what both sides said to it, and whether and from when it is in force. */
export function AmendmentFacts({ reading, amendment }: Props) {
  const { proposed, direction } = amendment;
  return (
    <Facts>
      <Fact label={words("change.amendment.does")}>
        <p className="said">{words(`change.direction.${direction}`)}</p>
        <p className="note">
          {words("change.amendment.adds", { days: proposed.event.addsWorkingDays })}
        </p>
      </Fact>
      <Fact label={words("change.amendment.answers")}>
        <Answers reading={reading} amendment={amendment} />
      </Fact>
      <Fact label={words("change.amendment.force")}>
        <InForce reading={reading} amendment={amendment} />
      </Fact>
    </Facts>
  );
}

function Answers({ reading, amendment }: Props) {
  const { plan, now } = reading;
  const by = amendmentAnswerBy(plan, amendment);
  const isOver = now >= by || isDecided(amendment);
  const key = isOver ? "noAnswer" : "waits";
  return (
    <>
      {amendment.answers.map((answer) => (
        <Entry
          key={answer.id}
          who={words(`change.amendment.${answer.event.agrees ? "agrees" : "disagrees"}`, {
            ...whoIs(reading, answer.by),
            on: onDay(reading, answer.at),
          })}
          text={answer.event.text ?? words("change.amendment.noWords")}
        />
      ))}
      {waitingFor(amendment).map((standing) => (
        <p key={standing} className="note">
          {words(`change.amendment.${key}`, {
            ...whoOfSide(reading, standing === "employee" ? "employee" : "supervisor"),
            on: byInWords(plan, by),
          })}
        </p>
      ))}
    </>
  );
}

function InForce({ reading, amendment }: Props) {
  const { plan } = reading;
  const decided = amendment.approved ?? amendment.refused;
  if (!decided) return <p className="said">{words("change.amendment.notYet")}</p>;
  const from = fullDay(dayOf(decided.at, plan.terms.zone));
  const edition = editionOf(plan, amendment);
  return (
    <>
      <p className="said">
        {edition === null
          ? words("change.amendment.refused")
          : words("change.amendment.approved", { on: from, edition })}
      </p>
      <Entry
        who={words("change.amendment.hrReason", {
          ...whoIs(reading, decided.by),
          on: onDay(reading, decided.at),
        })}
        text={decided.event.reason}
      />
    </>
  );
}
