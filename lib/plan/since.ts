import { chronicle, type Told } from "./chronicle";
import type { Recorded } from "./event";
import type { Plan } from "./plan";
import type { Names } from "./sentence-values";

/** Who asks what happened, and up to which entry they had read. */
export type Read = { by: string; version: number };

/** What others did since somebody read a plan, told with the newest first; what was taken back again is left out. */
export function toldSince(
  plan: Plan,
  history: readonly Recorded[],
  names: Names,
  { by, version }: Read,
): Told[] {
  if (plan.version <= version) return [];
  const isAsked = (recorded: Recorded) =>
    recorded.seq > version &&
    recorded.by !== by &&
    recorded.event.type !== "entry_taken_back" &&
    !plan.takenBack.includes(recorded.id);
  return chronicle(plan, history, names, isAsked);
}
