import * as z from "zod";
import { cameTo, type Done, notThere, onPrivate } from "@/app/api/private/on-private";
import { currentInstant } from "@/app/clock";
import { readConfidence } from "@/db/private";
import { answerConfidence, takeBack } from "@/db/private-write";
import type { SignedInPerson } from "@/lib/people/person";
import { id } from "@/lib/plan/text";
import { type Answering, answering, takingBack, whyNotAnswer } from "@/lib/private/answering";
import type { Confidence } from "@/lib/private/confidence";
import type { PrivateRefusal } from "@/lib/private/refused";
import { dayOf } from "@/lib/time/zone";

type Context = { params: Promise<{ confidenceId: string }> };

async function answered(actor: SignedInPerson, told: Confidence, answer: Answering) {
  const { confidenceId, zone } = told;
  const now = currentInstant();
  const refusal = whyNotAnswer(told, actor.personId, answer, dayOf(now, zone));
  if (refusal) return refusal;
  const outcome = await answerConfidence(actor, { ...answer, confidenceId }, now);
  return cameTo(outcome, { page: `/private/told/${confidenceId}` });
}

async function tookBack(
  actor: SignedInPerson,
  { confidenceId, kind }: Confidence,
  erases: boolean,
) {
  const isDone = await takeBack(actor, confidenceId, erases, currentInstant());
  const page = kind === "concern" ? "/private/concern" : "/private/circumstances";
  return cameTo(isDone ? "done" : "not_there", { page });
}

/** HR answers what was told or proposes an adjustment; its employee takes it back or erases it. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return onPrivate(request, {
    shape: z.discriminatedUnion("type", [answering, takingBack]),
    read: async (sessionId) => {
      const confidenceId = id.safeParse((await params).confidenceId);
      return readConfidence(sessionId, confidenceId.data ?? null);
    },
    work: async ({ actor, told }, wish): Promise<Done | PrivateRefusal> => {
      if (!told) return notThere;
      if (wish.type === "answered" || wish.type === "adjustment_proposed")
        return answered(actor, told, wish);
      return tookBack(actor, told, wish.type === "erased");
    },
  });
}
