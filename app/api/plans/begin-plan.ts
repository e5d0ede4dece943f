import { v7 as newId } from "uuid";
import * as z from "zod";
import { seeOther } from "@/app/auth/see-other";
import { currentInstant } from "@/app/clock";
import { beginDraft } from "@/db/drafts";
import { readPlan } from "@/db/plans";
import type { Actor } from "@/lib/people/standing";
import { gapKinds, templates } from "@/lib/plan/document";
import type { Draft } from "@/lib/plan/draft";
import type { Refusal } from "@/lib/plan/refusal";
import { structureFrom, whyNotCopied } from "@/lib/plan/template/copy";
import { type Structure, withStructure } from "@/lib/plan/template/structure";
import { structureOf } from "@/lib/plan/template/templates";
import { id } from "@/lib/plan/text";
import type { Instant } from "@/lib/time/instant";
import type { Posted } from "./fields";
import { keptText } from "./kept-text";
import { personal } from "./personal";
import { misshapen, refused } from "./refused";

const beginning = z
  .strictObject({
    id,
    employeeId: id,
    gapKind: z.enum(gapKinds).optional(),
    template: z.enum(templates).optional(),
    copyFrom: id.optional(),
  })
  .refine(({ template, copyFrom }) => !(template && copyFrom), { path: ["copyFrom"] });

type Asked = z.output<typeof beginning>;

const noSuchPlan: Refusal = { code: "not_found", because: "no_such_plan" };

/** The structure of an earlier plan, without anything about the person it was for; or why not. */
async function copied(actor: Actor, planId: string, now: Instant): Promise<Structure | Refusal> {
  const read = await readPlan(actor, planId);
  if (!read) return noSuchPlan;
  const names = read.people.map(({ name }) => name);
  const refusal = whyNotCopied(read.plan, actor, now);
  return refusal ?? structureFrom(read.plan, actor.personId, names) ?? noSuchPlan;
}

async function structureAsked(actor: Actor, { template, copyFrom }: Asked, now: Instant) {
  if (copyFrom) return copied(actor, copyFrom, now);
  return template ? structureOf(template) : null;
}

const isRefusal = (one: Structure | Refusal | null): one is Refusal =>
  one !== null && "code" in one;

async function begun(actor: Actor, asked: Asked): Promise<Refusal | null> {
  const { id: planId, employeeId, gapKind } = asked;
  const now = currentInstant();
  const structure = await structureAsked(actor, asked, now);
  if (isRefusal(structure)) return structure;
  const put = (fresh: Draft): Draft => ({
    ...(structure ? withStructure(fresh, structure, newId) : fresh),
    ...(gapKind && { gapKind }),
  });
  const isBegun = await beginDraft(actor, { planId, employeeId, begun: put }, now);
  return isBegun ? null : { code: "not_permitted", because: "only_for_own_reports" };
}

/** Begins the draft that was asked for, and answers with where it is; a form that is refused is told why on a page. */
export async function beginPlan(actor: Actor, { fields, isForm }: Posted): Promise<Response> {
  const told = (refusal: Response) => (isForm ? keptText(refusal, fields) : refusal);
  const asked = beginning.safeParse(fields);
  if (!asked.success) return told(misshapen(asked.error));
  const refusal = await begun(actor, asked.data);
  if (refusal) return told(refused(refusal));
  const planId = asked.data.id;
  const href = `/plans/${planId}/draft`;
  return isForm ? seeOther(href) : personal({ planId, href }, 201);
}
