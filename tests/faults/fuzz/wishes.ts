import * as z from "zod";
import { savingPlace } from "@/app/api/drafts/[planId]/place-of-draft";
import { accountWish, personWish } from "@/lib/people/account";
import { newOrganisation, newPerson, password } from "@/lib/people/person";
import { draft } from "@/lib/plan/draft";
import { planEvent } from "@/lib/plan/event";
import { id } from "@/lib/plan/text";
import { moving } from "@/lib/private/adjustment";
import { answering, takingBack } from "@/lib/private/answering";
import { telling } from "@/lib/private/confidence";
import { adding, removing } from "@/lib/private/help";
import { changing, writing } from "@/lib/private/journal";

const version = z.int().min(1);
const signingIn = z.object({ email: z.email(), password, from: z.string().optional() });

const saving = z.union([
  z.strictObject({ version, document: draft }),
  savingPlace,
  savingPlace.extend({ do: z.literal("save") }),
  z.strictObject({ do: z.literal("remove"), version, expectationId: id }),
  z.strictObject({ do: z.literal("submit"), id, version, expectedVersion: z.int().min(0) }),
]);

/** What each handler is sent, as its senders know it. */
export const wishes: Record<string, z.ZodType> = {
  "/api/plans/[planId]/events": z.strictObject({
    id,
    expectedVersion: z.int().min(0).optional(),
    event: planEvent,
  }),
  "/api/plans": z.strictObject({ id, employeeId: id, copyFrom: id.optional() }),
  "/api/drafts/[planId]": saving,
  "/api/private/confidences": telling,
  "/api/private/confidences/[confidenceId]": z.union([answering, takingBack]),
  "/api/private/adjustments/[adjustmentId]": moving,
  "/api/private/journal": writing,
  "/api/private/journal/[entryId]": changing,
  "/api/private/help": adding,
  "/api/private/help/[resourceId]": removing,
  "/api/account": accountWish,
  "/api/people": newPerson,
  "/api/people/[personId]": personWish,
  "/api/set-up": z.object({
    ...newOrganisation.shape,
    ...signingIn.shape,
    organisation: z.string(),
  }),
  "/api/sign-in": signingIn,
  "/api/auth/[...nextauth]": z.object({
    ...signingIn.shape,
    csrfToken: z.string(),
    callbackUrl: z.string(),
  }),
  "/api/details": z.object({ wish: z.string(), back: z.string() }),
  "/api/csp": z.object({ "csp-report": z.object({ "effective-directive": z.string() }) }),
};
