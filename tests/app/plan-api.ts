import { POST as postDraft, PUT as putDraft } from "@/app/api/drafts/[planId]/route";
import { GET as getEvents, POST as postEvents } from "@/app/api/plans/[planId]/events/route";
import { GET as getPlan } from "@/app/api/plans/[planId]/route";
import { GET as getPlans, POST as postPlans } from "@/app/api/plans/route";
import { sealSession } from "@/app/auth/cookie";
import { startSession } from "@/db/sessions";
import type { Actor } from "@/lib/people/standing";
import { ORIGIN, sent } from "./auth-people";

/** The cookie of a person who is signed in. */
export async function cookieOf({ orgId, personId }: Actor): Promise<string> {
  return `footing-session=${await sealSession(await startSession({ orgId, personId }))}`;
}

const at = (planId: string) => ({ params: Promise.resolve({ planId }) });
const get = (path: string, cookie?: string) =>
  new Request(`${ORIGIN}${path}`, { headers: cookie ? { cookie } : {} });

type Body = string | object;
const write = (
  path: string,
  body: Body,
  cookie?: string,
  type = "application/json",
  method = "POST",
) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = sent(path, text, { cookie, headers: { "content-type": type } });
  return new Request(request, { method });
};

/** The API as a script of this origin calls it. */
export const api = {
  plans: (cookie?: string, query = "") => getPlans(get(`/api/plans${query}`, cookie)),
  begin: (body: Body, cookie?: string, type?: string) =>
    postPlans(write("/api/plans", body, cookie, type)),
  plan: (planId: string, cookie?: string) =>
    getPlan(get(`/api/plans/${planId}`, cookie), at(planId)),
  events: (planId: string, cookie?: string, query = "") =>
    getEvents(get(`/api/plans/${planId}/events${query}`, cookie), at(planId)),
  record: (planId: string, body: Body, cookie?: string, type?: string) =>
    postEvents(write(`/api/plans/${planId}/events`, body, cookie, type), at(planId)),
  saveDraft: (planId: string, body: Body, cookie?: string) =>
    putDraft(write(`/api/drafts/${planId}`, body, cookie, undefined, "PUT"), at(planId)),
  discard: (planId: string, cookie?: string) =>
    postDraft(write(`/api/drafts/${planId}`, { do: "discard" }, cookie), at(planId)),
};
