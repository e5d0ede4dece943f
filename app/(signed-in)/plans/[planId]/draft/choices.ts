import { weekdayName } from "@/app/ui/dates";
import type { Choice } from "@/app/ui/select-field";
import { words } from "@/app/words";
import { gapKinds, templates } from "@/lib/plan/document";
import { rowsOf } from "@/lib/plan/draft-place";
import { addDays } from "@/lib/time/day";
import type en from "@/lib/wording/en.json";
import type { AskKey } from "./asks";
import { namesIn, type OpenDraft } from "./open-draft";

type ChoiceKey = keyof (typeof en)["draft"]["choices"];

const fixed: Partial<Record<AskKey, ChoiceKey[]>> = {
  known: ["written", "new_standard"],
  measureKind: ["share", "count", "minutes"],
  better: ["higher", "lower"],
  targetOver: ["each_week", "window", "units"],
  helpOwner: ["supervisor", "hr"],
  promiseBetween: ["employee-supervisor", "supervisor-employee", "hr-employee", "hr-supervisor"],
  promiseKind: ["milestone", "action", "commitment"],
  controlEnds: ["promise_confirmed", "weeks_at_standard", "day_reached"],
};

const aSunday = "2026-01-04";

const weekdays = (): Choice[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    value: String(weekday),
    label: weekdayName(addDays(aSunday, weekday)),
  }));

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

const expectations = ({ document }: OpenDraft): Choice[] =>
  rowsOf(document.expectations).map(({ id, title }, place) => ({
    value: textOf(id),
    label: textOf(title) || words("draft.expectations.number", { at: place + 1 }),
  }));

const promises = ({ document }: OpenDraft): Choice[] =>
  rowsOf(document.promises).map(({ id, text }, place) => ({
    value: textOf(id),
    label:
      textOf(text) ||
      words("draft.rows.number", { what: words("draft.rowNames.promises"), at: place + 1 }),
  }));

const made: Partial<Record<AskKey, (draft: OpenDraft) => Choice[]>> = {
  template: () => templates.map((value) => ({ value, label: words(`draft.templates.${value}`) })),
  gapKind: () => gapKinds.map((value) => ({ value, label: words(`draft.kinds.${value}`) })),
  weekday: weekdays,
  promiseFor: expectations,
  controlExpectation: expectations,
  controlPromise: promises,
};

/** The answers that a question offers. */
export function choicesFor(draft: OpenDraft, says: AskKey): Choice[] {
  const names = namesIn(draft);
  const known = fixed[says]?.map((value) => ({
    value,
    label: words(`draft.choices.${value}`, names),
  }));
  return known ?? made[says]?.(draft) ?? [];
}
