import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { openSupport } from "@/lib/plan/expectation/shield";
import { atItsStandard } from "@/lib/plan/expectation/standard";
import { numbersOf } from "../hearing/numbers-of";
import { type Reading, shortName } from "../reading";

/** The reasons that the rules ask for: where a standard was not held, and where help was not delivered. */
export function ReasonFields({ reading }: { reading: Reading }) {
  const { plan, document, now } = reading;
  const notHeld = document.expectations.filter(({ id }) => !atItsStandard(plan, id));
  const missing = openSupport(plan, now);
  return (
    <>
      {notHeld.length > 0 && (
        <Field
          kind="long"
          name="event.withoutStandardReason"
          label={words("ending.close.withoutStandard")}
          hint={words("ending.close.withoutStandardHint", {
            numbers: notHeld.map((one) => numbersOf(reading, one)).join(" "),
          })}
          rows={2}
          optional
        />
      )}
      {missing.length > 0 && (
        <Field
          kind="long"
          name="event.withoutSupportReason"
          label={words("ending.close.withoutSupport")}
          hint={words("ending.close.withoutSupportHint", {
            employee: shortName(reading, plan.employeeId),
            promises: missing.map(({ promised }) => promised.text).join(" "),
          })}
          rows={2}
          optional
        />
      )}
    </>
  );
}
