import { addDays, type Day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";
import type { Answer, Confidence } from "./confidence";
import type { PrivateRefusal } from "./refused";

/** Days after a concern on which HR asks how things are since (003-5j). */
export const afterCareDays = [14, 60] as const;

/** One turn of after-care: when it is due, and the answer that did it. */
export type AfterCare<Done = Answer> = {
  day: (typeof afterCareDays)[number];
  dueOn: Day;
  done: Done | null;
};

type Told<Done> = Pick<Confidence, "kind" | "toldAt" | "zone"> & { answers: Done[] };

/** The after-care of a concern; circumstances have none. */
export function afterCareOf<Done extends Pick<Answer, "afterDay">>({
  kind,
  toldAt,
  zone,
  answers,
}: Told<Done>): AfterCare<Done>[] {
  if (kind !== "concern") return [];
  return afterCareDays.map((day) => ({
    day,
    dueOn: addDays(dayOf(toldAt, zone), day),
    done: answers.find(({ afterDay }) => afterDay === day) ?? null,
  }));
}

/** Whether something told still waits for HR on a day: unanswered, or with after-care that is due. */
export function waitsToBeHeard(
  told: Told<Pick<Answer, "afterDay">> & { isAdjusted: boolean },
  today: Day,
): boolean {
  const isUnanswered = told.answers.length === 0 && !told.isAdjusted;
  return isUnanswered || afterCareOf(told).some(({ done, dueOn }) => !done && dueOn <= today);
}

/** Why HR cannot do this turn of after-care today: done on its day or later, and once. */
export function whyNotAfterCare(
  told: Told<Pick<Answer, "afterDay">>,
  day: number,
  today: Day,
): PrivateRefusal | null {
  const turn = afterCareOf(told).find((one) => one.day === day);
  if (!turn) return { code: "invalid", because: "no_after_care", field: "afterDay" };
  if (turn.done) return { code: "stale", because: "after_care_done" };
  if (today >= turn.dueOn) return null;
  return { code: "against_rules", because: "after_care_too_early", values: { on: turn.dueOn } };
}
