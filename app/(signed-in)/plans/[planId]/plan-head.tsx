import { dayAndMonth, fullDay } from "@/app/ui/dates";
import { OnThisPage } from "@/app/ui/on-this-page";
import { PageHead } from "@/app/ui/page-head";
import type { Place } from "@/app/ui/places";
import { SamePageLine } from "@/app/ui/same-page-line";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";
import { planHref } from "./addresses";
import { NextLine } from "./progress/next-line";
import { hrPersonOf, personOf, type Reading, readersOf, shortName, whoIs } from "./reading";
import { statusLines } from "./status-words";

type Props = { reading: Reading; code: string | null; places: Place[] };

export function PlanHead({ reading, code, places }: Props) {
  const { plan, document, actor, now, printedAt = now } = reading;
  const { startsOn, endsOn } = document;
  const today = fullDay(dayOf(printedAt, plan.terms.zone));
  return (
    <PageHead
      over={words("plan.head.over", { from: dayAndMonth(startsOn), to: fullDay(endsOn) })}
      title={document.title}
    >
      <SamePageLine
        sentence={sameLine(reading)}
        edition={code ? words("plan.head.edition", { edition: plan.edition }) : undefined}
        code={code ?? undefined}
        proof={{ href: planHref(plan, "/same-page"), says: words("plan.head.whatTheCodeIs") }}
      />
      <p className="note page-head-people">{peopleLine(reading)}</p>
      <p className="print-only note">
        {words("plan.head.printed", { name: actor.name, on: today })}
      </p>
      {statusLines(reading).map((line) => (
        <p key={line} className="page-head-people">
          {line}
        </p>
      ))}
      <NextLine reading={reading} />
      <blockquote className="intent">
        <p className="lead hanging">“{document.intent}”</p>
        <p className="said">{document.whyItMatters}</p>
        <footer className="note">
          {words("plan.head.wrote", whoIs(reading, authorOf(reading)))}
        </footer>
      </blockquote>
      <OnThisPage places={places} />
    </PageHead>
  );
}

function authorOf({ plan }: Reading): string {
  return plan.submissions.at(-1)?.by ?? plan.supervisorId;
}

function sameLine(reading: Reading): string {
  const { plan } = reading;
  if (plan.delivery === null)
    return words("plan.head.willSee", { name: shortName(reading, plan.employeeId) });
  return words("plan.head.samePage", { readers: readersOf(reading) });
}

function peopleLine(reading: Reading): string {
  const { plan } = reading;
  const employee = personOf(reading, plan.employeeId);
  const supervisor = personOf(reading, plan.supervisorId);
  const both = words("plan.head.people", {
    employee: employee.name,
    employeeTitle: employee.jobTitle,
    supervisor: supervisor.name,
    supervisorTitle: supervisor.jobTitle,
  });
  const hr = hrPersonOf(reading);
  if (!hr) return both;
  const more = words("plan.head.peopleHr", { hr: hr.name, hrTitle: hr.jobTitle });
  return `${both} ${more}`;
}
