"use client";

import {
  type Mutation,
  type MutationCache,
  useMutationState,
  useQueryClient,
} from "@tanstack/react-query";
import { useState } from "react";
import { type Sending, underwayKey } from "./live-early";
import type { Foreseen } from "./live-foreseen";
import { refill } from "./live-refill";
import type { Refused } from "./refused";
import type { Answer } from "./send";

/** An entry that was shown before its answer, and what has become of it. */
export type Underway = {
  foreseen: Foreseen;
  written: FormData;
  from: string;
  /** The plan's version by it, once it is recorded. */
  version?: number;
  refused?: Refused;
};

type Sent = Mutation<Answer, Error, Sending>;

function underwayIn({ state }: Sent): Underway[] {
  const { variables, data: answer, status } = state;
  if (!variables?.foreseen) return [];
  const { foreseen, ...sending } = variables;
  const noAnswer = status === "error" ? { refused: "unavailable", because: "" } : undefined;
  if (!answer) return [{ foreseen, ...sending, refused: noAnswer }];
  if (!answer.recorded) return [{ foreseen, ...sending, refused: answer }];
  return [{ foreseen, ...sending, version: answer.version ?? 0 }];
}

/** Whether a page of this version shows the entry itself. */
export const isOnThePage = (one: Underway, version: number) =>
  one.version !== undefined && one.version <= version;

/** The entries of a plan that were shown before their answer, the oldest first. */
export function useUnderway(planId: string): Underway[] {
  const filters = { mutationKey: underwayKey(planId) };
  return useMutationState<Underway[], Sent>({ filters, select: underwayIn }).flat();
}

/** Takes the newest refused entry of a form out of what is under way. */
function takeRefused(cache: MutationCache, planId: string, form: HTMLFormElement) {
  const here = window.location.pathname + window.location.search;
  const type = new FormData(form).get("event.type");
  for (const sent of cache.findAll({ mutationKey: underwayKey(planId) }).toReversed() as Sent[]) {
    const [one] = underwayIn(sent);
    const isItsOwn = one?.from === here && one.written.get("event.type") === type;
    if (!one?.refused || !isItsOwn) continue;
    cache.remove(sent);
    return { ...one, refused: one.refused };
  }
  return null;
}

/** Hands a refused entry back to the form it was written in: its text, its id and why it was refused. */
export function useTakenBack(planId: string | undefined, noAnswer: string) {
  const client = useQueryClient();
  const [kept, setKept] = useState<{ id: string; refused: Refused } | null>(null);

  function takeUp(form: HTMLFormElement) {
    const taken = planId ? takeRefused(client.getMutationCache(), planId, form) : null;
    if (!taken) return;
    const { written, refused } = taken;
    refill(form, written);
    const because = refused.because || noAnswer;
    setKept({ id: String(written.get("id")), refused: { ...refused, because } });
  }

  return { kept, takeUp, letGo: () => setKept(null) };
}
