import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";
import { fullMoment } from "./full-moment";
import { namesOf } from "./names";

/** About what it is and who can read it now, in the words of the one who told it. */
export function toldLines(told: Confidence): string[] {
  const { planTitle, followsId, answers, adjustments, takenBackAt } = told;
  const plan = planTitle ?? words("private.untitled");
  const waits = takenBackAt === null && answers.length + adjustments.length === 0;
  return [
    words("private.entry.aboutPlan", { plan }),
    ...(followsId ? [words("private.circumstances.follows")] : []),
    ...readLines(told),
    ...(waits ? [words("private.entry.waits")] : []),
  ];
}

function readLines({ takenBackAt, erasedAt, readers, zone }: Confidence): string[] {
  if (erasedAt) return [words("private.entry.erased", { at: fullMoment(erasedAt, zone) })];
  if (takenBackAt) return [words("private.entry.takenBack", { at: fullMoment(takenBackAt, zone) })];
  if (readers.length === 0) return [words("private.entry.readByNobody")];
  return [words("private.entry.readBy", { names: namesOf(readers) })];
}
