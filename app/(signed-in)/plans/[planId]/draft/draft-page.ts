import "server-only";
import { v7 as newId } from "uuid";
import { shownPlace } from "@/app/api/drafts/[planId]/place-of-draft";
import { fullDay } from "@/app/ui/dates";
import { language } from "@/app/ui/language";
import { words } from "@/app/words";
import { answerId } from "@/lib/plan/draft-answer-id";
import type { Place } from "@/lib/plan/draft-place";
import { type Shape, shapes } from "@/lib/plan/draft-shape";
import { toWritten, type Written } from "@/lib/plan/draft-written";
import { wordingOpen } from "@/lib/plan/gate/wording";
import { day } from "@/lib/time/day";
import { asks } from "./asks";
import { choicesFor } from "./choices";
import type { Labels } from "./conflict-notice";
import { missingSpots } from "./missing";
import { namesIn, type OpenDraft } from "./open-draft";

/** One page of the editor, ready to be shown. */
export type DraftPage = {
  draft: OpenDraft;
  place: Place;
  /** What the words of the questions speak of. */
  values: Record<string, string | number>;
  /** What is stored, and what the form begins with: the same, and a row to write in. */
  stored: Written;
  written: Written;
  blanks: Record<string, Written>;
  errors: Record<string, string>;
  labels: Labels;
};

export type Query = { show?: string; more?: string };

const dayIn = (value: unknown) => (day.safeParse(value).success ? fullDay(String(value)) : "…");

function valuesOf(draft: OpenDraft) {
  const { document, plan } = draft;
  const { zone, presets } = plan.terms;
  return {
    ...namesIn(draft),
    zone: zone.replaceAll("_", " "),
    startsOn: dayIn(document.startsOn),
    endsOn: dayIn(document.endsOn),
    shortest: presets.shortestDays,
    longest: presets.longestDays,
  };
}

/** A row as it begins: what most rows of its list say. A time alone says nothing until a day stands before it. */
const begins: Record<string, Written> = {
  help: { owner: "supervisor", dueAt: { day: "", time: "09:00" } },
  promises: {
    between: "employee-supervisor",
    kind: "milestone",
    dueAt: { day: "", time: "17:00" },
  },
};

/** What the fields of a page begin with that are not written yet. */
const beginsOn: Partial<Record<Place["name"], Written>> = {
  expectation: { dueAt: { day: "", time: "17:00" } },
};

const isUntouched = (moment: unknown) => JSON.stringify(moment) === '{"day":"","time":""}';

function withBeginnings(written: Written, { name }: Place): Written {
  const fresh = Object.entries(beginsOn[name] ?? {}).filter(([at]) => isUntouched(written[at]));
  return { ...written, ...Object.fromEntries(fresh) };
}

function blanksOf(draft: OpenDraft, place: Place): Record<string, Written> {
  const manner = { language, zone: draft.plan.terms.zone };
  const shape: Shape = shapes[place.name];
  const lists = Object.entries(shape).flatMap(([name, part]) => {
    if (typeof part === "string" || !Array.isArray(part) || name === "answers") return [];
    return [[name, { ...toWritten(part[0], {}, manner), ...begins[name] }] as const];
  });
  return Object.fromEntries(lists);
}

/** A list begins with one row to write in; controls do not, because most plans need none. */
function withRows(written: Written, blanks: Record<string, Written>, more?: string): Written {
  const lists = Object.entries(blanks).map(([name, blank]) => {
    const rows = Array.isArray(written[name]) ? written[name] : [];
    const isWanted = name === more || (rows.length === 0 && name !== "controls");
    return [name, isWanted ? [...rows, { ...blank, id: newId() }] : rows];
  });
  return { ...written, ...Object.fromEntries(lists) };
}

function labelsOf(draft: OpenDraft, { name }: Place): Labels {
  const values = namesIn(draft);
  const entries = Object.entries(asks[name]).map(([path, { says }]) => {
    const choices = choicesFor(draft, says).map(({ value, label }) => [value, label]);
    const label = words(`draft.asks.${says}.label`, values);
    return [path, { label, says: Object.fromEntries(choices) }];
  });
  const answers = { label: words("hints.answered"), says: {} };
  return { ...Object.fromEntries(entries), "answers.*.reason": answers };
}

function errorsOf(draft: OpenDraft, place: Place): Record<string, string> {
  const here = missingSpots(draft).filter(
    (one) => one.place.name === place.name && one.place.expectationId === place.expectationId,
  );
  return Object.fromEntries(here.map(({ path, because }) => [path, because]));
}

/** Where what is missing is shown, each wording that keeps the text from HR comes with room for its reason. */
function withAnswers(written: Written, draft: OpenDraft): Written {
  const here = Array.isArray(written.answers) ? written.answers : [];
  const open = wordingOpen(draft.document).map(({ place, code }) => answerId(place, code));
  return { ...written, answers: [...here, ...open.map((id) => ({ id, reason: "" }))] };
}

export function draftPage(draft: OpenDraft, place: Place, { show, more }: Query): DraftPage {
  const blanks = blanksOf(draft, place);
  const stored = shownPlace(draft.document, place, draft.plan);
  const written = withRows(withBeginnings(stored, place), blanks, more);
  return {
    draft,
    place,
    values: valuesOf(draft),
    stored,
    written: show === "missing" ? withAnswers(written, draft) : written,
    blanks,
    errors: show === "missing" ? errorsOf(draft, place) : {},
    labels: labelsOf(draft, place),
  };
}
