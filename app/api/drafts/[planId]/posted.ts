import * as z from "zod";
import { afterPlace, draftAddress } from "@/app/(signed-in)/plans/[planId]/draft/addresses";
import type { Posted } from "@/app/api/plans/fields";
import { keptText } from "@/app/api/plans/kept-text";
import { personal } from "@/app/api/plans/personal";
import { misshapen, refused } from "@/app/api/plans/refused";
import { seeOther } from "@/app/auth/see-other";
import { currentInstant } from "@/app/clock";
import { discardDraft, saveDraft } from "@/db/drafts";
import { record } from "@/db/record";
import { planDocument } from "@/lib/plan/document";
import type { Draft } from "@/lib/plan/draft";
import { withoutExpectationIn } from "@/lib/plan/draft-place";
import { id } from "@/lib/plan/text";
import { noSuchDraft, type OpenDraft } from "./on-draft";
import { savingPlace, withPlace } from "./place-of-draft";

const version = z.int().min(1);

const posting = z.discriminatedUnion("do", [
  savingPlace.extend({
    do: z.literal("save"),
    onTo: z.enum(["next", "list"]).default("list"),
    more: z.string().max(60).optional(),
  }),
  z.strictObject({ do: z.literal("remove"), version, expectationId: id }),
  z.strictObject({ do: z.literal("submit"), id, version, expectedVersion: z.int().min(0) }),
  z.strictObject({ do: z.literal("discard") }),
]);

type Posting<D extends string> = Extract<z.output<typeof posting>, { do: D }>;

async function put(open: OpenDraft, onVersion: number, document: Draft): Promise<Response | null> {
  const { actor, plan } = open;
  const put = { version: onVersion, document };
  const saved = await saveDraft(actor, plan.planId, put, currentInstant());
  if (!saved) return noSuchDraft();
  return saved.saved ? null : refused({ code: "stale", because: "changed_meanwhile" });
}

/** Where a page goes on to; a page that wants one more row comes back with it. */
function onwards({ plan }: OpenDraft, { place, onTo, more }: Posting<"save">): string {
  if (more) return `${draftAddress(plan.planId, place)}?more=${encodeURIComponent(more)}`;
  return onTo === "next" ? afterPlace(plan.planId, place) : draftAddress(plan.planId);
}

async function saved(open: OpenDraft, asked: Posting<"save">) {
  const refusal = await put(open, asked.version, withPlace(open.document, asked, open.plan));
  return refusal ?? onwards(open, asked);
}

async function removed(open: OpenDraft, asked: Posting<"remove">) {
  const document = withoutExpectationIn(open.document, asked.expectationId);
  const refusal = await put(open, asked.version, document);
  return refusal ?? draftAddress(open.plan.planId, { name: "expectation" });
}

/** Submits the text that was checked; one that was changed since is checked again first. */
async function submitted(
  { actor, plan, document, version: stored }: OpenDraft,
  asked: Posting<"submit">,
) {
  if (asked.version !== stored) return refused({ code: "stale", because: "changed_meanwhile" });
  const read = planDocument.safeParse(document);
  if (!read.success) return misshapen(read.error);
  const { planId, employeeId, supervisorId, terms } = plan;
  const event = {
    type: "plan_submitted" as const,
    ...{ employeeId, supervisorId, terms },
    document: read.data,
  };
  const wish = { id: asked.id, expectedVersion: asked.expectedVersion, event };
  const recording = await record(actor, planId, wish, currentInstant);
  return recording.recorded ? `/plans/${planId}` : refused(recording.refusal, { zone: actor.zone });
}

async function discarded({ actor, plan }: OpenDraft) {
  return (await discardDraft(actor, plan.planId)) ? "/" : noSuchDraft();
}

function done(open: OpenDraft, asked: z.output<typeof posting>): Promise<Response | string> {
  switch (asked.do) {
    case "save":
      return saved(open, asked);
    case "remove":
      return removed(open, asked);
    case "submit":
      return submitted(open, asked);
    case "discard":
      return discarded(open);
  }
}

/** Does what a form of the editor asks, and answers with where to go on; refused text is given back. */
export async function posted(open: OpenDraft, { fields, isForm }: Posted): Promise<Response> {
  const asked = posting.safeParse(fields);
  if (!asked.success) return misshapen(asked.error);
  const answer = await done(open, asked.data);
  if (typeof answer === "string") return isForm ? seeOther(answer) : personal({ href: answer });
  return isForm ? keptText(answer, fields) : answer;
}
