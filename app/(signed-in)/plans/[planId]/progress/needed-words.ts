import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { type Reading, whoIs, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { latestReadBack } from "@/lib/plan/expectation/read-back";
import { openSupport } from "@/lib/plan/expectation/shield";
import type { Stands } from "@/lib/plan/expectation/where-it-stands";
import { inShort } from "@/lib/plan/in-short";

/** What has to be done with an expectation for it to be met, in the same words for everyone (003-9c). */
export function neededInWords(reading: Reading, expectation: Expectation, stands: Stands): string {
  if (stands === "not_yet_clear") return clarity(reading, expectation);
  if (stands === "support_not_in_place") return help(reading, expectation);
  const target = inShort(expectation.measure.target.text);
  const due = dueInWords(reading.plan, expectation.dueAt);
  return words(stands === "held" ? "plan.stands.needs.keep" : "plan.stands.needs.reach", {
    target,
    due,
  });
}

/** Whoever has the next word says it. */
function clarity(reading: Reading, { id }: Expectation): string {
  const { plan } = reading;
  const last = latestReadBack(plan, id);
  return last && last.answer === null
    ? words("plan.stands.needs.answer", whoIs(reading, plan.supervisorId))
    : words("plan.stands.needs.ownWords", whoIs(reading, plan.employeeId));
}

function help(reading: Reading, { id }: Expectation): string {
  const missing = openSupport(reading.plan, reading.now).find(({ promised }) =>
    promised.expectationIds.includes(id),
  );
  if (!missing) return "";
  const { owner, text } = missing.promised;
  return words("plan.stands.needs.help", { ...whoOfSide(reading, owner), text: inShort(text) });
}
