import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { onDay, type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Row } from "@/app/ui/row";
import { words } from "@/app/words";
import type { CheckIn } from "@/lib/plan/check-in/schedule";
import { HeldCheckIn } from "./held-check-in";

type Props = { reading: Reading; checkIn: CheckIn };

/** A check-in that lies behind: held, missed and by whom, or not written down yet. */
export function CheckInRow({ reading, checkIn }: Props) {
  const { held, missed, id, at } = checkIn;
  return (
    <Row label={onDay(reading, at)}>
      {held && <HeldCheckIn reading={reading} held={held} planned={at} />}
      {!held && missed && <Missed reading={reading} missed={missed} />}
      {!held && !missed && <p className="soft">{words("plan.checkIn.notWritten")}</p>}
      {!held && may(reading, "check_in_held") && (
        <p className="actions">
          <Button kind="quiet" href={planHref(reading.plan, `/check-ins/${id}`)}>
            {words("plan.checkIn.writeDown")}
            <span className="sr-only"> {onDay(reading, at)}</span>
          </Button>
        </p>
      )}
    </Row>
  );
}

type MissedProps = { reading: Reading; missed: NonNullable<CheckIn["missed"]> };

function Missed({ reading, missed }: MissedProps) {
  const { by, reason } = missed.event;
  const who = whoOfSide(reading, by === "nobody" ? "hr" : by);
  return (
    <>
      <p>{words(`plan.checkIn.missedBy.${by}`, who)}</p>
      <p className="said">{reason}</p>
    </>
  );
}
