import type words from "@/lib/wording/en.json";
import type { PlanDocument } from "./document";
import type { Recorded } from "./event";
import { inShort } from "./in-short";
import type { Plan } from "./plan";
import { dueOf } from "./promise/due";
import type { Names } from "./sentence-values";

type Label = keyof (typeof words)["history"]["changed"];

/** A change of the plan's text or dates: what, of which part, and the two readings; null where there was none before or is none after. */
export type Changed = {
  label: Label;
  n: number;
  part: string;
  from: string | null;
  to: string | null;
};

type Reading = Omit<Changed, "from" | "to"> & { said: string };
type Readings = Map<string, Reading>;

const whole = [
  "title",
  "intent",
  "whyItMatters",
  "couldHaveDoneEarlier",
  "consequence",
  "lineOn",
  "lineNote",
  "startsOn",
  "endsOn",
] as const;

const inExpectation = ["gap", "impact", "standard", "dueAt", "inControl", "serves"] as const;

type Listed = { label: Label; items: readonly { id: string; text: string }[] };

const lists = (document: PlanDocument): Listed[] => [
  { label: "control", items: document.controls },
  { label: "earlierFeedback", items: document.earlierFeedback },
  { label: "evidence", items: document.expectations.flatMap((one) => one.evidence) },
  { label: "example", items: document.expectations.flatMap((one) => one.examples) },
  { label: "promise", items: document.promises },
];

/** The readable parts of a plan's text, each under a name that stays the same from one text to the next. */
function readings(document: PlanDocument | null): Readings {
  const found: Readings = new Map();
  if (!document) return found;
  for (const label of whole) found.set(label, { label, n: 0, part: "", said: document[label] });
  for (const [at, one] of document.expectations.entries()) {
    const where = { n: at + 1, part: one.title };
    found.set(one.id, { ...where, label: "expectation", said: one.title });
    for (const label of inExpectation)
      found.set(`${one.id} ${label}`, { ...where, label, said: one[label] });
    const { counted, target } = one.measure;
    found.set(`${one.id} counted`, { ...where, label: "counted", said: counted });
    found.set(`${one.id} target`, { ...where, label: "target", said: target.text });
  }
  for (const { label, items } of lists(document))
    for (const { id, text } of items) found.set(id, { label, n: 0, part: "", said: text });
  for (const { id, text, dueAt } of document.promises)
    found.set(`${id} due`, { label: "promiseDue", n: 0, part: inShort(text), said: dueAt });
  return found;
}

function textChanges(before: PlanDocument | null, after: PlanDocument | null): Changed[] {
  if (!before || before === after) return [];
  const [old, now] = [readings(before), readings(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [from, to] = [old.get(name), now.get(name)];
    const { said: _, ...where } = to ?? from ?? { label: "title", n: 0, part: "", said: "" };
    return from?.said === to?.said
      ? []
      : [{ ...where, from: from?.said ?? null, to: to?.said ?? null }];
  });
}

function dueChange({ event, at }: Recorded, before: Plan, after: Plan): Changed[] {
  if (event.type !== "date_change_answered") return [];
  const isAsked = ({ asked }: { asked: { id: string } }) => asked.id === event.askId;
  const [was, is] = [before, after].map((plan) => {
    const promise = plan.promises.find(({ dateChanges }) => dateChanges.some(isAsked));
    return promise ? { due: dueOf(plan, promise, at), text: promise.promised.text } : null;
  });
  if (!was || !is || was.due === is.due) return [];
  return [{ label: "promiseDue", n: 0, part: inShort(is.text), from: was.due, to: is.due }];
}

function supervisorChange(before: Plan, after: Plan, names: Names): Changed[] {
  const [from, to] = [names[before.supervisorId] ?? null, names[after.supervisorId] ?? null];
  return before.supervisorId === after.supervisorId
    ? []
    : [{ label: "supervisor", n: 0, part: "", from, to }];
}

/** What an event changed in the plan's text and dates; most change nothing there. */
export function whatChanged(
  recorded: Recorded,
  before: Plan,
  after: Plan,
  names: Names = {},
): Changed[] {
  return [
    ...textChanges(before.document, after.document),
    ...dueChange(recorded, before, after),
    ...supervisorChange(before, after, names),
  ];
}
