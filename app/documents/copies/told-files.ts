import "server-only";
import { adjustmentStands } from "@/app/(signed-in)/private/adjustment-stands";
import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { toldLines } from "@/app/(signed-in)/private/told-lines";
import { words } from "@/app/words";
import type { Adjustment } from "@/lib/private/adjustment";
import type { Answer, Confidence } from "@/lib/private/confidence";
import type { Zone } from "@/lib/time/zone";

/** What somebody told HR in confidence and what HR answered, as its author reads it. */
export function toldAsText(told: Confidence[]): string {
  return told.map((one) => `${toldParts(one).join("\n\n")}\n`).join("\n\n");
}

function toldParts(told: Confidence): string[] {
  const { kind, toldAt, zone, text, answers, adjustments } = told;
  return [
    words(`copies.told.${kind}`, { at: fullMoment(toldAt, zone) }),
    ...said(text),
    toldLines(told).join("\n"),
    ...answers.flatMap((answer) => [answeredBy(answer, zone), ...said(answer.text)]),
    ...adjustments.flatMap((one) => [adjustmentStands(one, zone), ...said(one.text)]),
  ];
}

const said = (text: string | null) => (text === null ? [] : [text]);

const answeredBy = ({ by, answeredAt }: Answer, zone: Zone) =>
  words("private.entry.answer", { name: by.name, at: fullMoment(answeredAt, zone) });

/** The same as data. */
export function toldAsJson(told: Confidence[]): string {
  return `${JSON.stringify({ told: told.map(toldAsData) }, null, 2)}\n`;
}

const withName = <One extends Answer | Adjustment>({ by, ...one }: One) => ({
  ...one,
  by: by.name,
});

const toldAsData = ({ employee: _, readers, answers, adjustments, ...told }: Confidence) => ({
  ...told,
  readers: readers.map(({ name }) => name),
  answers: answers.map(withName),
  adjustments: adjustments.map(withName),
});
