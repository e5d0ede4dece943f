"use client";

import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Actor } from "@/lib/people/standing";
import type { Plan } from "@/lib/plan/plan";
import type { Instant } from "@/lib/time/instant";
import { afterPaint } from "./after-paint";
import type { Foreseen } from "./live-foreseen";
import { type Answer, send } from "./send";

/** What a form needs to show its entry before the answer: on which plan, by whom, and when it was opened. */
export type Foresees = { planId: string; actor: Actor; now: Instant };

/** An entry on its way: what was written, what it will be, and the page of its form. */
export type Sending = { written: FormData; foreseen: Foreseen | null; from: string };

export const underwayKey = (planId: string) => ["record", planId];

/** Sends a form; the entry outlives its page, and one that is refused keeps its text until it is taken up again. */
export function useSending(action: string, foresees: Foresees | undefined) {
  return useMutation<Answer, Error, Sending>({
    mutationKey: foresees ? underwayKey(foresees.planId) : undefined,
    mutationFn: ({ written }) => post(action, written),
    gcTime: foresees ? Number.POSITIVE_INFINITY : undefined,
  });
}

async function post(action: string, written: FormData): Promise<Answer> {
  const { readFields } = await import("./form-fields");
  return send(action, readFields(written));
}

const aMinute = 60_000;
const planKey = (planId: string) => ["plan", planId];

/** The plan as it is read and the rules it goes by come when someone starts to write, not with the page. */
export function useForesight(foresees: Foresees | undefined) {
  const client = useQueryClient();
  return {
    async prepare() {
      await afterPaint();
      // Reading a form needs the calendar, which a page should not wait for.
      void import("./form-fields");
      if (!foresees) return;
      void import("./live-foresee");
      const { planId } = foresees;
      const queryFn = () => readPlan(planId);
      void client.prefetchQuery({ queryKey: planKey(planId), queryFn, staleTime: aMinute });
    },
    foresee: (written: FormData) => (foresees ? foreseenIn(client, foresees, written) : null),
  };
}

async function foreseenIn(
  client: QueryClient,
  { planId, actor, now }: Foresees,
  written: FormData,
) {
  const plan = client.getQueryData<Plan>(planKey(planId));
  if (!plan) return null;
  await afterPaint();
  const [{ readFields }, { foresee }] = await Promise.all([
    import("./form-fields"),
    import("./live-foresee"),
  ]);
  return foresee(plan, readFields(written), actor, now);
}

async function readPlan(planId: string): Promise<Plan> {
  const answer = await fetch(`/api/plans/${planId}`);
  if (!answer.ok) throw new Error("the plan did not come");
  return (await answer.json()).plan;
}
