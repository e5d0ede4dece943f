import type words from "@/lib/wording/en.json";
import type { Answers } from "./answers";
import type { CheckInKept, Kept } from "./check-ins";
import type { DueAndConfirmed } from "./due-and-confirmed";

/** A message key under `trend.process` with its values. */
type ProcessSaid = {
  key: keyof (typeof words)["trend"]["process"];
  values: Record<string, number>;
};

/** What may be said of one line of a plan, and whether there is enough to draw. */
export type ProcessClaim = { isDrawn: boolean; says: ProcessSaid[] };

const enoughToDraw = 2;

const begun = (weeks: readonly { hasBegun: boolean }[]) =>
  weeks.filter(({ hasBegun }) => hasBegun).length;

export function claimOfDue(what: "milestones" | "support", given: DueAndConfirmed): ProcessClaim {
  const { weeks, all, due, confirmed, delivered } = given;
  if (all === 0) return { isDrawn: false, says: [{ key: `${what}_none`, values: {} }] };
  const waiting: ProcessSaid[] =
    delivered > 0 ? [{ key: `${what}_delivered`, values: { delivered } }] : [];
  return {
    isDrawn: all >= enoughToDraw && begun(weeks) >= enoughToDraw,
    says: [{ key: what, values: { all, due, confirmed } }, ...waiting],
  };
}

export function claimOfCheckIns(checkIns: readonly CheckInKept[]): ProcessClaim {
  const count = (kept: Kept) => checkIns.filter((one) => one.kept === kept).length;
  const all = checkIns.length;
  if (all === 0) return { isDrawn: false, says: [{ key: "check_ins_none", values: {} }] };
  const rest = (["later", "not_held", "no_entry"] as const)
    .filter((kept) => count(kept) > 0)
    .map((kept): ProcessSaid => ({ key: `check_ins_${kept}`, values: { count: count(kept) } }));
  const said: ProcessSaid = { key: "check_ins", values: { all, count: count("on_day") } };
  return { isDrawn: all >= enoughToDraw, says: [said, ...rest] };
}

export function claimOfAnswers({ answered, within, open }: Answers): ProcessClaim {
  if (answered + open === 0) return { isDrawn: false, says: [{ key: "answers_none", values: {} }] };
  const said: ProcessSaid =
    within === null
      ? { key: "answers_few", values: { answered } }
      : { key: "answers", values: { answered, within } };
  const waiting: ProcessSaid[] = open > 0 ? [{ key: "answers_open", values: { open } }] : [];
  return { isDrawn: answered + open >= enoughToDraw, says: [said, ...waiting] };
}
