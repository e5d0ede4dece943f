import type { PlanDocument } from "@/lib/plan/document";
import { type GateQuestion, gateQuestions } from "@/lib/plan/gate/questions";
import type { Terms } from "@/lib/plan/terms";
import { keyOf, personId } from "./people";
import { sentences, type Telling, type ToldPlan } from "./telling";
import type { WorkedPlan } from "./worked-plan";

/** How a plan came to the employee: the two texts, where HR's comments and answers point, and the handing over. */
export type Gate = {
  terms: Terms;
  first: PlanDocument;
  last: PlanDocument;
  commentPlaces: string[];
  answers: Record<GateQuestion, readonly [place: string, text: string]>;
  how: string;
  readingUntilDay: number;
  disagreesInPart: boolean;
};

/** Stands until the loader knows the text that the employee reads. */
const fingerprintToCome = "0000-0000";

const row = (worked: WorkedPlan, begins: string) => {
  const found = worked.process.find(({ event }) => event.startsWith(begins));
  if (!found) throw new Error(`no step begins with ${begins}`);
  return found;
};

/** A worked plan as it was told, from the day its draft was begun. */
export function toldPlan(told: Telling, worked: WorkedPlan): ToldPlan {
  return {
    planId: told.planId,
    employee: keyOf(worked.employee),
    supervisor: keyOf(worked.manager),
    begunAt: told.at(row(worked, "Draft started").day, "09:00"),
    told: told.told(),
  };
}

const numbered = (text = "") => text.split(/\s*\(\d\) /).filter(Boolean);

/** From the first submission to the acknowledgement. */
export function tellGate(told: Telling, worked: WorkedPlan, gate: Gate): void {
  const say = sentences(worked, told.startsOn);
  const [employee, supervisor] = [keyOf(worked.employee), keyOf(worked.manager)];
  const parties = { employeeId: personId(employee), supervisorId: personId(supervisor) };
  const { terms, first, last, answers, commentPlaces } = gate;
  const submit = (day: number, document: PlanDocument) =>
    told.tell([day, "10:00"], supervisor, {
      type: "plan_submitted",
      ...parties,
      terms,
      document,
    });
  submit(row(worked, "Sent to HR review").day, first);
  const returned = row(worked, "Returned");
  told.tell([returned.day, "15:00"], "odile", {
    type: "plan_returned",
    comments: numbered(returned.text).map((text, n) => ({
      id: told.id(`comment/${n}`),
      place: commentPlaces[n] ?? "intent",
      text: say(text),
    })),
  });
  submit(row(worked, "Sent to HR review (version 2)").day, last);
  told.tell([row(worked, "Approved").day, "15:00"], "odile", {
    type: "plan_approved",
    answers: gateQuestions.map((question) => {
      const [place, text] = answers[question];
      return { question, place, text };
    }),
  });
  told.tell([row(worked, "Delivered").day, "14:30"], supervisor, {
    type: "plan_delivered",
    how: gate.how,
    readingUntilOn: told.on(gate.readingUntilDay),
    startsOn: last.startsOn,
    endsOn: last.endsOn,
  });
  const acknowledged = row(worked, "Acknowledged");
  told.tell([acknowledged.day, "14:00"], employee, {
    type: "plan_acknowledged",
    answer: gate.disagreesInPart ? "received_disagree_in_part" : "received",
    statement: say(acknowledged.text ?? ""),
    edition: 1,
    fingerprint: fingerprintToCome,
  });
}

/** Each expectation said back by the employee and confirmed by the supervisor. */
export function tellReadBacks(told: Telling, worked: WorkedPlan, day: number): void {
  const say = sentences(worked, told.startsOn);
  for (const [n, { id, readBack }] of worked.expectations.entries()) {
    const [ownWords = "", words] = readBack.split(/ (?:Tobias|Lena): /);
    const readBackId = told.tell([day, `15:1${n}`], keyOf(worked.employee), {
      type: "expectation_read_back",
      expectationId: told.id(id),
      understood: true,
      ownWords: say(ownWords),
    });
    told.tell([day, `15:3${n}`], keyOf(worked.manager), {
      type: "read_back_confirmed",
      readBackId,
      words: words && say(words),
    });
  }
}
