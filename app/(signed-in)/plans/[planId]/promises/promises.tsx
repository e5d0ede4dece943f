import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { LedgerOverWeeks } from "@/app/(signed-in)/plans/[planId]/trend/ledger-over-weeks";
import { Section } from "@/app/ui/section";
import { Sides } from "@/app/ui/sides";
import { words } from "@/app/words";
import { Asks } from "./asks";
import { PromisesOfSide } from "./promises-of-side";

/** The ledger of both sides, by one component; what HR promised stands there too. */
export function Promises({ reading }: { reading: Reading }) {
  const { plan } = reading;
  const hasHr = plan.promises.some(({ promised }) => promised.owner === "hr");
  return (
    <Section
      id="promises"
      title={words("plan.promises.title")}
      under={words("plan.promises.under")}
      ruled
    >
      <LedgerOverWeeks reading={reading} />
      <Sides>
        <PromisesOfSide reading={reading} side="supervisor" />
        <PromisesOfSide reading={reading} side="employee" />
        {hasHr && <PromisesOfSide reading={reading} side="hr" />}
      </Sides>
      {plan.promiseAsks.length > 0 && <Asks reading={reading} />}
    </Section>
  );
}
