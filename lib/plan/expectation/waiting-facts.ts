import { promisedBy } from "@/lib/plan/answer-time";
import type { Recorded } from "@/lib/plan/event";
import type { Plan } from "@/lib/plan/plan";
import type { Waiting } from "@/lib/plan/waiting";
import type { WeekLeftOut } from "./measured";
import type { Observation } from "./observation";
import type { SupportReport } from "./support";

/** Where the two sides may see a fact differently: help that was missing, weeks left out, observations disputed. */
export function waitingFacts(plan: Plan): Waiting[] {
  return [
    ...plan.supportReports.flatMap((report) => support(plan, report)),
    ...plan.weeksLeftOut.flatMap(weeks),
    ...plan.observations.flatMap(disputes),
  ];
}

const forHr = (
  what: "decide_support" | "decide_week",
  about: string,
  { at }: Recorded,
): Waiting[] => [{ for: "hr", what, about, since: at, by: null }];

/** The supervisor answers; where the answer differs, HR decides (C.7). */
function support(plan: Plan, { reported, answers }: SupportReport): Waiting[] {
  const { id: about, at: since } = reported;
  const [first] = answers;
  if (!first) {
    const by = promisedBy(plan, since, "Requests", "supervisor");
    return [{ for: "supervisor", what: "answer_support", about, since, by }];
  }
  const isDecided = answers.some(({ standing }) => standing === "hr");
  return isDecided || first.event.agrees ? [] : forHr("decide_support", about, first);
}

/** A week that one side leaves out and the other counts waits for HR's word (C.8). */
function weeks({ asked, answer }: WeekLeftOut): Waiting[] {
  const differs = answer?.standing !== "hr" && answer?.event.answer === "counted";
  return differs ? forHr("decide_week", asked.id, answer) : [];
}

/** Nothing can rest on a disputed observation until it is answered (C.5). */
function disputes({ shared, disputed, disputeAnswers, withdrawn }: Observation): Waiting[] {
  if (!disputed || withdrawn || disputeAnswers.length > 0) return [];
  const { id: about } = shared;
  return [{ for: "supervisor", what: "answer_dispute", about, since: disputed.at, by: null }];
}
