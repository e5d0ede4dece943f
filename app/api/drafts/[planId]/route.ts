import * as z from "zod";
import { personal } from "@/app/api/plans/personal";
import { misshapen, refused } from "@/app/api/plans/refused";
import { currentInstant } from "@/app/clock";
import { type Saved, saveDraft } from "@/db/drafts";
import { type Draft, draft } from "@/lib/plan/draft";
import { type Context, noSuchDraft, type OpenDraft, onDraft } from "./on-draft";
import { type SavingPlace, savingPlace, shownPlace, withPlace } from "./place-of-draft";
import { posted } from "./posted";

const savingWhole = z.strictObject({ version: z.int().min(1), document: draft });

async function stale(more: object): Promise<Response> {
  const refusal = await refused({ code: "stale", because: "changed_meanwhile" }).json();
  return personal({ ...refusal, ...more }, 409);
}

const save = ({ actor, plan }: OpenDraft, version: number, document: Draft) =>
  saveDraft(actor, plan.planId, { version, document }, currentInstant());

async function wholeSaved(open: OpenDraft, fields: unknown): Promise<Response> {
  const asked = savingWhole.safeParse(fields);
  if (!asked.success) return misshapen(asked.error);
  const saved = await save(open, asked.data.version, asked.data.document);
  if (!saved) return noSuchDraft();
  const { saved: isSaved, ...rest } = saved;
  return isSaved ? personal(rest) : stale(rest);
}

function answerFor(open: OpenDraft, asked: SavingPlace, saved: Saved, mine: Draft) {
  const { version, savedAt } = saved;
  const shown = (document: Draft) => shownPlace(document, asked.place, open.plan);
  if (saved.saved) return personal({ version, savedAt, written: shown(mine) });
  return stale({ version, savedAt, written: shown(saved.document), yours: shown(mine) });
}

async function placeSaved(open: OpenDraft, fields: unknown): Promise<Response> {
  const asked = savingPlace.safeParse(fields);
  if (!asked.success) return misshapen(asked.error);
  const mine = withPlace(open.document, asked.data, open.plan);
  const saved = await save(open, asked.data.version, mine);
  return saved ? answerFor(open, asked.data, saved, mine) : noSuchDraft();
}

const isPlace = (fields: unknown): boolean =>
  typeof fields === "object" && fields !== null && "place" in fields;

/**
 * Saves the draft, whole or one page of the editor, on top of the version its writer had; a newer stored
 * text comes back beside the refusal, and nothing is overwritten.
 */
export function PUT(request: Request, context: Context): Promise<Response> {
  return onDraft(request, context, (open, { fields }) =>
    isPlace(fields) ? placeSaved(open, fields) : wholeSaved(open, fields),
  );
}

/** What the editor's forms say without scripts: save, remove an expectation, submit, or discard. */
export function POST(request: Request, context: Context): Promise<Response> {
  return onDraft(request, context, posted);
}
