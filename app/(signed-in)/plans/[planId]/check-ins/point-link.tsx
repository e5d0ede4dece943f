import { aboutHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";
import type { CheckIn } from "@/lib/plan/check-in/schedule";

type Props = { reading: Reading; checkIn: CheckIn };

/** A point for a check-in is a question about it: it stands on the agenda until it has an answer. */
export function PointLink({ reading, checkIn }: Props) {
  if (checkIn.held || checkIn.at <= reading.now || !may(reading, "question_asked")) return null;
  const about = { what: "check_in", id: checkIn.id } as const;
  return (
    <Button kind="quiet" href={aboutHref(reading.plan, "ask", about)}>
      {words("plan.checkIn.point")}
    </Button>
  );
}
