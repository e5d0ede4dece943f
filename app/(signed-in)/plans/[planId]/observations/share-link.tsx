import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { expectationNumber, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";

type Props = { reading: Reading; expectationId: string };

export function ShareLink({ reading, expectationId }: Props) {
  if (!may(reading, "observation_shared")) return null;
  const number = expectationNumber(reading, expectationId);
  return (
    <p className="actions">
      <Button
        kind="quiet"
        href={planHref(reading.plan, `/observations/new?expectation=${expectationId}`)}
      >
        {words("evidence.share.link")}
        <span className="sr-only"> {words("plan.expectation.forExpectation", { number })}</span>
      </Button>
    </p>
  );
}
