import { shapes } from "./draft-shape";

/** The parts of the task list, in the order in which a plan is written. */
export const parts = [
  "about",
  "ground",
  "expectations",
  "promises",
  "rhythm",
  "controls",
  "dates",
] as const;

export type Part = (typeof parts)[number];

const fieldsOf: Record<Part, readonly string[]> = {
  about: Object.keys(shapes.about),
  ground: Object.keys(shapes.ground),
  expectations: ["expectations", "citesPlanIds", "wordingAnswers"],
  promises: ["promises"],
  rhythm: Object.keys(shapes.rhythm),
  controls: ["controls"],
  dates: Object.keys(shapes.dates),
};

/** The part in which a field of the document is written. */
export function partOf(field: string): Part {
  const [top = ""] = field.split(".");
  return parts.find((part) => fieldsOf[part].includes(top)) ?? "expectations";
}
