import * as z from "zod";
import type { Person } from "@/lib/people/person";
import type { Status } from "@/lib/plan/status";
import { id, text } from "@/lib/plan/text";
import type { Instant } from "@/lib/time/instant";
import type { Zone } from "@/lib/time/zone";
import type { Adjustment } from "./adjustment";
import type { PrivateRefusal } from "./refused";

/** What an employee tells HR in confidence: their circumstances, or a concern about the process. */
const confidenceKinds = ["circumstance", "concern"] as const;

export type ConfidenceKind = (typeof confidenceKinds)[number];

/** What HR answered the employee; `afterDay` names the after-care it is. */
export type Answer = {
  answerId: string;
  by: Person;
  answeredAt: Instant;
  afterDay: number | null;
  text: string | null;
};

/** Something told in confidence, as its employee and the HR partners who hear it read it; erased texts are null. */
export type Confidence = {
  confidenceId: string;
  kind: ConfidenceKind;
  planId: string;
  planTitle: string | null;
  zone: Zone;
  employee: Person;
  followsId: string | null;
  toldAt: Instant;
  takenBackAt: Instant | null;
  erasedAt: Instant | null;
  text: string | null;
  /** Who hears it now. */
  readers: Person[];
  answers: Answer[];
  adjustments: Adjustment[];
};

/** A plan of the employee, with who would hear what they tell. */
export type PlanToTellAbout = {
  planId: string;
  title: string | null;
  status: Status;
  readers: Record<ConfidenceKind, Person[]>;
  /** Whether the only one left to hear a concern is the HR partner who approved the plan. */
  approverHears: boolean;
};

export const telling = z.strictObject({
  id,
  planId: id,
  kind: z.enum(confidenceKinds),
  text,
  followsId: id.optional(),
});

export type Telling = z.output<typeof telling>;

const adjustable: Status[] = ["delivered", "underway", "paused", "hearing"];

/** Circumstances are told while something can still be adjusted; a concern also after the end. */
export function isOpenFor(kind: ConfidenceKind, { status }: Pick<PlanToTellAbout, "status">) {
  return kind === "concern" || adjustable.includes(status);
}

/** Why an employee cannot tell this now; nothing is sent that nobody would hear. */
export function whyNotTell(
  { kind, planId, followsId }: Telling,
  plans: PlanToTellAbout[],
  told: Confidence[],
): PrivateRefusal | null {
  const plan = plans.find((one) => one.planId === planId);
  if (!plan) return { code: "not_found", because: "not_there" };
  if (!isOpenFor(kind, plan)) return { code: "wrong_status", because: "plan_has_ended" };
  if (plan.readers[kind].length === 0) return { code: "against_rules", because: "nobody_hears" };
  const follows = told.find(({ confidenceId }) => confidenceId === followsId);
  const fits = followsId === undefined || (follows?.kind === kind && follows.planId === planId);
  return fits ? null : { code: "invalid", because: "follows_nothing", field: "followsId" };
}
