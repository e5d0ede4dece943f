import { notThere, onPrivate } from "@/app/api/private/on-private";
import { currentInstant } from "@/app/clock";
import { moveAdjustment } from "@/db/private-write";
import { readSession } from "@/db/sessions";
import type { SignedInPerson } from "@/lib/people/person";
import { id } from "@/lib/plan/text";
import { moving } from "@/lib/private/adjustment";

type Context = { params: Promise<{ adjustmentId: string }> };

/** The employee agrees to an adjustment or declines it; the employee or HR ends one that is in force. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return onPrivate(request, {
    shape: moving,
    read: readSession,
    work: async (actor: SignedInPerson, { type }) => {
      const adjustmentId = id.safeParse((await params).adjustmentId);
      if (!adjustmentId.success) return notThere;
      const outcome = await moveAdjustment(actor, adjustmentId.data, type, currentInstant());
      if (outcome === "not_now") return { code: "wrong_status", because: "adjustment_not_now" };
      return outcome ? { page: "/private/circumstances" } : notThere;
    },
  });
}
