import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import { Fold } from "@/app/ui/fold";
import { language } from "@/app/ui/language";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import type { Opening } from "@/db/openings";
import type { Day } from "@/lib/time/day";
import { roleInWords } from "./role-words";

type Props = { reading: Reading; openings: Opening[] };

/** For the employee alone: who else opened the plan, and on which days. When the employee opens it, nobody is told. */
export function WhoOpened({ reading, openings }: Props) {
  const employee = whoIs(reading, reading.plan.employeeId);
  return (
    <div className="who-opened screen-only">
      <h3 className="small-title">{words("plan.opened.title")}</h3>
      <p className="soft">{words("plan.opened.under", employee)}</p>
      {employee.me === "yes" && openings.length === 0 && (
        <p className="said second-axis">{words("plan.opened.none")}</p>
      )}
      {openings.length > 0 && (
        <Fold summary={words("plan.opened.fold", { names: namesInWords(openings) })}>
          <Rows tone="names">
            {openings.map(({ person, days }) => (
              <Row key={person.personId} label={person.name}>
                <p>
                  {words("plan.opened.of", {
                    role: roleInWords(reading, person.personId),
                    times: timesInWords(days),
                  })}
                </p>
                {days.length > 2 && (
                  <Fold
                    summary={words("plan.opened.all", { n: days.length })}
                    about={words("evidence.guests.of", { name: person.name })}
                  >
                    <p className="note">{days.toReversed().map(dayAndMonth).join(", ")}</p>
                  </Fold>
                )}
              </Row>
            ))}
          </Rows>
        </Fold>
      )}
    </div>
  );
}

const namesInWords = (openings: Opening[]) =>
  new Intl.ListFormat(language).format(openings.map(({ person }) => person.name));

function timesInWords(days: Day[]): string {
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""];
  const isOnce = days.length < 2;
  return words(isOnce ? "plan.opened.once" : "plan.opened.firstAndLast", {
    first: dayAndMonth(first),
    last: dayAndMonth(last),
  });
}
