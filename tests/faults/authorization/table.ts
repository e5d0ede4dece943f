import type { Status } from "@/lib/plan/status";
import { type ActorName, actors } from "./actors";

// Who may do what, written by hand from what was promised; nothing here is read out of the product.

export type Who = readonly ActorName[];
export type Cells = Partial<Record<Status, Who>>;

/** An HR partner whose own plan it is counts as its employee and nothing more; one who supervises, as its supervisor. */
export const standings = {
  employee: ["employee", "hr_subject"],
  supervisor: ["supervisor", "hr_supervisor"],
  hr: ["hr"],
  guest: ["guest"],
} as const satisfies Record<string, Who>;

const { employee, supervisor, hr, guest } = standings;
const everyone: Who = actors;
const signedIn: Who = actors.filter((name) => name !== "nobody");
const admin: Who = ["admin"];
const hrPartners: Who = ["hr", "hr_subject", "hr_supervisor", "other_organisation"];

const before: Who = [...supervisor, ...hr];
const three: Who = [...employee, ...supervisor, ...hr];
const four: Who = [...three, ...guest];

/** Who reads a plan: its author alone while it is a draft, HR from submission, the employee from delivery, a guest until the end. */
export const readers: Record<Status, Who> = {
  draft: supervisor,
  in_review: before,
  returned: before,
  ready: before,
  delivered: four,
  underway: four,
  paused: four,
  hearing: four,
  closed: three,
  withdrawn: three,
};

const during = (who: Who, ...when: readonly Status[]): Cells =>
  Object.fromEntries(when.map((status) => [status, who]));

/** Readers of a plan on whose page something stands that came with one of these statuses. */
const from = (...when: readonly Status[]): Cells =>
  Object.fromEntries(when.map((status) => [status, readers[status]]));

const afterDraft: Status[] = [
  "in_review",
  "returned",
  "ready",
  "delivered",
  "underway",
  "paused",
  "hearing",
  "closed",
  "withdrawn",
];
const submitted = from(...afterDraft);
const delivered = from("delivered", "underway", "paused", "hearing", "closed", "withdrawn");
const underway = from("underway", "paused", "hearing", "closed", "withdrawn");
const author = during(supervisor, "draft", "returned");
const copied = during(supervisor, "delivered", "underway", "paused", "hearing", "closed");

/** Pages of a plan, by who may open them; a reader who may not write there reads why not. */
export const planPages: Record<string, Cells> = {
  "/plans/[planId]": readers,
  "/plans/[planId]/acknowledge": readers,
  "/plans/[planId]/as-of/[day]": readers,
  "/plans/[planId]/ask": readers,
  "/plans/[planId]/beyond": readers,
  "/plans/[planId]/change": readers,
  "/plans/[planId]/change/[amendmentId]": underway,
  "/plans/[planId]/change/acknowledge/[changeId]": underway,
  "/plans/[planId]/check-ins/[checkInId]": submitted,
  "/plans/[planId]/check-ins/new": readers,
  "/plans/[planId]/closing": readers,
  "/plans/[planId]/closing/letter": readers,
  "/plans/[planId]/closing/letter/share": during(employee, "closed"),
  "/plans/[planId]/closing/look": readers,
  "/plans/[planId]/controls": readers,
  "/plans/[planId]/copies": readers,
  "/plans/[planId]/corrections": readers,
  "/plans/[planId]/deliver": readers,
  "/plans/[planId]/draft": author,
  "/plans/[planId]/draft/[part]": author,
  "/plans/[planId]/draft/check": author,
  "/plans/[planId]/draft/expectations": author,
  "/plans/[planId]/draft/expectations/[expectationId]": author,
  "/plans/[planId]/extension": readers,
  "/plans/[planId]/feedback/ask": readers,
  "/plans/[planId]/feedback/give": readers,
  "/plans/[planId]/feedback/used/[feedbackId]": underway,
  "/plans/[planId]/guests": submitted,
  "/plans/[planId]/guests/[guestId]": delivered,
  "/plans/[planId]/handover": submitted,
  "/plans/[planId]/hearing": readers,
  "/plans/[planId]/hearing/statement": readers,
  "/plans/[planId]/history": readers,
  "/plans/[planId]/log": readers,
  "/plans/[planId]/measure/[expectationId]": submitted,
  "/plans/[planId]/note": readers,
  "/plans/[planId]/observations/[observationId]": underway,
  "/plans/[planId]/observations/examples/[exampleId]": submitted,
  "/plans/[planId]/observations/new": readers,
  "/plans/[planId]/outcome": readers,
  "/plans/[planId]/pause": readers,
  "/plans/[planId]/promises/[promiseId]": submitted,
  "/plans/[planId]/promises/ask": readers,
  "/plans/[planId]/promises/new": readers,
  "/plans/[planId]/questions/[questionId]": delivered,
  "/plans/[planId]/read-back/[expectationId]": submitted,
  "/plans/[planId]/read-backs/[readBackId]": delivered,
  "/plans/[planId]/review": during(hr, ...afterDraft),
  "/plans/[planId]/same-page": readers,
  "/plans/[planId]/statement": readers,
  "/plans/[planId]/support/[reportId]": underway,
  "/plans/[planId]/support/promises/[promiseId]": submitted,
  "/plans/[planId]/weeks/[askId]": underway,
  "/plans/[planId]/weeks/out/[expectationId]": submitted,
  "/plans/[planId]/withdraw": readers,
  "/plans/new/copy/[planId]": during(supervisor, ...afterDraft),
};

/** Copies of a plan as files, by name: what a reader reads; the letters once there is one; everything for its employee alone. */
export const copies: Record<string, Cells> = {
  "plan.pdf": submitted,
  "history.pdf": submitted,
  "history.json": submitted,
  "check.html": submitted,
  "letter.pdf": from("closed"),
  "letter-to-share.pdf": during(employee, "closed"),
  "everything.zip": during(
    employee,
    "delivered",
    "underway",
    "paused",
    "hearing",
    "closed",
    "withdrawn",
  ),
};

/** Handlers of a plan, by method; what may be recorded by whom stands in a table of its own. */
export const planHandlers: Record<string, Record<string, Cells>> = {
  "/api/plans/[planId]": { GET: readers },
  "/api/plans/[planId]/events": { GET: readers },
  "/api/drafts/[planId]": { PUT: author, POST: author },
  "/api/live": { GET: readers },
  "/api/plans": { POST: copied },
};

/** Pages that are about no plan. */
export const otherPages: Record<string, Who> = {
  "/": signedIn,
  "/account": signedIn,
  "/calendar": signedIn,
  "/people": admin,
  "/people/[personId]": admin,
  "/plans": signedIn,
  "/plans/new": signedIn,
  "/plans/new/copy": signedIn,
  "/plans/[planId]/as-of": everyone,
  "/private": signedIn,
  "/private/circumstances": signedIn,
  "/private/concern": signedIn,
  "/private/help": signedIn,
  "/private/journal": signedIn,
  "/accessibility": everyone,
  "/away": everyone,
  "/sign-in": everyone,
  "/welcome": everyone,
  "/_not-found": [],
  "/_global-error": [],
};

/** Handlers that are about no plan, by method. */
export const otherHandlers: Record<string, Record<string, Who>> = {
  "/api/account": { POST: signedIn },
  "/api/auth/[...nextauth]": { GET: everyone, POST: [] },
  "/api/calendar": { POST: signedIn },
  "/api/csp": { POST: everyone },
  "/api/demo": { POST: [] },
  "/api/details": { POST: everyone },
  "/api/health/live": { GET: everyone },
  "/api/health/ready": { GET: everyone },
  "/api/people": { POST: admin },
  "/api/people/[personId]": { POST: admin },
  "/api/plans": { GET: signedIn },
  "/api/private/confidences": { POST: standings.employee },
  "/api/private/help": { POST: hrPartners },
  "/api/private/help/[resourceId]": { POST: hrPartners },
  "/api/private/journal": { GET: signedIn, POST: signedIn },
  "/api/session": { POST: signedIn },
  "/api/set-up": { POST: [] },
  "/api/sign-in": { POST: [] },
  "/api/sign-out": { POST: everyone },
};
