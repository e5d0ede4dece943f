import { tableDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Citation } from "@/lib/plan/ending/cited";
import { expectationOf } from "@/lib/plan/expectation/find";
import { observationOf } from "@/lib/plan/expectation/observation";
import { inShort } from "@/lib/plan/in-short";
import { promiseOf } from "@/lib/plan/promise/promise";
import { stateInWords } from "../promises/state-words";
import { onDay, type Reading } from "../reading";
import { amountInWords } from "../trend/table-words";

type InWords = (reading: Reading, id: string) => string | null;

const measure: InWords = ({ plan }, id) => {
  const event = plan.measured.find((one) => one.id === id)?.event;
  const expectation = event && expectationOf(plan, event.expectationId);
  if (!event || !expectation) return null;
  const value = amountInWords(expectation.measure, event.value);
  return words("ending.cite.measure", { on: tableDay(event.weekOf), value });
};

const progress: InWords = (reading, id) => {
  const one = reading.plan.progress.find((entry) => entry.id === id);
  if (!one) return null;
  const text = inShort(one.event.text);
  return words("ending.cite.progress", { on: onDay(reading, one.at), text });
};

const promise: InWords = (reading, id) => {
  const one = promiseOf(reading.plan, id);
  if (!one) return null;
  const text = inShort(one.promised.text);
  return words("ending.cite.promise", { state: stateInWords(reading, one), text });
};

const observation: InWords = ({ plan }, id) => {
  const event = observationOf(plan, id)?.shared.event;
  if (!event) return null;
  const text = inShort(event.fact);
  return words("ending.cite.observation", { on: tableDay(event.happenedOn), text });
};

const example: InWords = ({ document }, id) => {
  const one = document.expectations.flatMap(({ examples }) => examples).find((at) => at.id === id);
  return one
    ? words("ending.cite.example", { on: tableDay(one.on), text: inShort(one.text) })
    : null;
};

const inWords: Record<Citation["what"], InWords> = {
  measure,
  progress,
  promise,
  observation,
  example,
};

/** Something that a result rests on, as a line. */
export function citationInWords(reading: Reading, { what, id }: Citation): string {
  return inWords[what](reading, id) ?? words("ending.cite.gone");
}
