import type { Code } from "@/lib/clarity/codes";
import { findings } from "@/lib/clarity/findings";
import type { Draft } from "@/lib/plan/draft";
import { answerId } from "@/lib/plan/draft-answer-id";
import { putPlace, rowsOf } from "@/lib/plan/draft-place";
import { shapes } from "@/lib/plan/draft-shape";
import { fromWritten, type Manner, type Written } from "@/lib/plan/draft-written";
import { expectation } from "@/lib/plan/expectation/expectation";
import { promised } from "@/lib/plan/promise/promised";
import { outside } from "./complete";
import { wordingTexts } from "./wording-texts";

/** The five things that an employee can tell from a clear expectation. */
const tellings = ["what", "howMuch", "byWhen", "fromWhat", "withHelp"] as const;

export type TellingName = (typeof tellings)[number];

/** Words that leave something open: they can be read in two ways, or join two demands. */
type Loose = { words: string; isTwo: boolean };

/** One of the five: what is written of it, whether it can be told from that, and the loose words when they are why not. */
export type Telling = { name: TellingName; said: string; isClear: boolean; loose?: Loose };

/** Where the plan lies in time, as far as that is known. */
export type Period = { startsOn: string | null; endsOn: string | null };

/** Wording after which two fair readers could disagree whether it was met. */
const leavesOpen: ReadonlySet<Code> = new Set<Code>([
  "vague",
  "outside_control",
  "character",
  "intent",
  "compound",
]);

const fieldOf: Record<TellingName, string> = {
  what: "standard",
  howMuch: "measure",
  byWhen: "dueAt",
  fromWhat: "evidence",
  withHelp: "help",
};

const placeOf = (name: TellingName) =>
  name === "withHelp" ? "promises." : `expectations.0.${fieldOf[name]}`;

type Row = ReturnType<typeof rowsOf>[number];

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

const textsIn = (rows: unknown) =>
  rowsOf(rows)
    .map(({ text }) => textOf(text).trim())
    .filter(Boolean)
    .join("; ");

/** The fields of an expectation that the rule for a complete text still stops at. */
function unwritten(row: Row): Set<string> {
  const read = expectation.safeParse(row);
  return new Set((read.success ? [] : read.error.issues).map(({ path }) => String(path[0])));
}

function isOutside(row: Row, { startsOn, endsOn }: Period, { zone }: Manner): boolean {
  const due = expectation.shape.dueAt.safeParse(row.dueAt);
  if (!due.success || !startsOn || !endsOn) return false;
  return outside([{ dueAt: due.data }], { startsOn, endsOn }, { zone }) >= 0;
}

/** Where in a document words were found that leave something open, unless a reason for them was given. */
function looseIn(document: Draft, answered: Set<string>) {
  return wordingTexts(document).flatMap(({ place, field, as, text }) =>
    findings(text, as)
      .filter(({ code }) => leavesOpen.has(code) && !answered.has(answerId(place, code)))
      .map(({ code, start, end }) => ({
        field,
        loose: { words: text.slice(start, end), isTwo: code === "compound" },
      })),
  );
}

const answeredIn = ({ answers }: Draft) =>
  new Set(rowsOf(answers).flatMap(({ id, reason }) => (textOf(reason).trim() ? [textOf(id)] : [])));

const inside = (value: unknown, name: string): unknown => rowsOf([value])[0]?.[name];

function textsOf(row: Row, help: Row[]): Record<TellingName, string> {
  return {
    what: textOf(row.standard),
    howMuch: textOf(inside(inside(row.measure, "target"), "text")),
    byWhen: textOf(row.dueAt),
    fromWhat: textsIn(row.evidence),
    withHelp: textsIn(help),
  };
}

/** What can be told from an expectation as it stands on its page of the editor, by the rules of submission and of wording. */
export function tellingsOf(
  written: Written,
  expectationId: string,
  period: Period,
  manner: Manner,
): Telling[] {
  const said = fromWritten(shapes.expectation, written, manner);
  const document = putPlace({}, { name: "expectation", expectationId }, said);
  const row = rowsOf(document.expectations)[0] ?? {};
  const help = rowsOf(document.promises);
  const open = unwritten(row);
  if (help.length === 0 || !help.every((one) => promised.safeParse(one).success)) open.add("help");
  if (isOutside(row, period, manner)) open.add("dueAt");
  const all = looseIn(document, answeredIn(said));
  const texts = textsOf(row, help);
  return tellings.map((name) => {
    const here = all.find(({ field }) => field.startsWith(placeOf(name)));
    const isClear = !open.has(fieldOf[name]) && !here;
    return { name, said: texts[name], isClear, loose: here?.loose };
  });
}
