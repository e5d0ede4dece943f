import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import {
  hrPersonOf,
  personOf,
  type Reading,
  shortName,
} from "@/app/(signed-in)/plans/[planId]/reading";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { guestIdsOf } from "@/lib/plan/check-in/guest";

/** Who helps the employee, and that they may bring somebody. */
export function Helpers({ reading }: { reading: Reading }) {
  const { plan, document } = reading;
  const hr = hrPersonOf(reading);
  const guests = guestIdsOf(plan)
    .filter((personId) => personId !== hr?.personId)
    .map((personId) => personOf(reading, personId));
  return (
    <Section id="helpers" title={words("home.helpers.title")}>
      <Rows tone="names">
        <Row label={personOf(reading, plan.supervisorId).name}>
          <p>
            {words("home.helpers.supervisor", {
              days: document.workingAgreement.answerQuestions,
            })}
          </p>
        </Row>
        {guests.map(({ personId, name }) => (
          <Row key={personId} label={name}>
            <p>{words("home.helpers.guest")}</p>
          </Row>
        ))}
        {hr && (
          <Row label={hr.name}>
            <p>
              {words("home.helpers.hr")}{" "}
              {may(reading, "guest_invited") && (
                <Link href={planHref(plan, "/guests?as=hr")} prefetch={false}>
                  {words("home.helpers.join", { name: shortName(reading, hr.personId) })}
                </Link>
              )}
            </p>
          </Row>
        )}
      </Rows>
      <p className="note second-axis">{words("home.helpers.companion")}</p>
    </Section>
  );
}
