import { inWords, inWordsFirst } from "@/app/(signed-in)/plans/[planId]/number-words";
import { onDay, type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fold } from "@/app/ui/fold";
import { Side } from "@/app/ui/side";
import { words } from "@/app/words";
import { type PromiseState, promiseStanding, totals } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import type { Side as SideOfPlan } from "@/lib/plan/promise/promised";
import { PromiseEntry } from "./promise-entry";

type Props = { reading: Reading; side: SideOfPlan };

const shownKept = 3;

export function PromisesOfSide({ reading, side }: Props) {
  const who = whoOfSide(reading, side);
  const { open, kept } = ordered(reading, side);
  const folded = kept.slice(shownKept);
  return (
    <Side
      title={words("plan.promises.sideTitle", who)}
      count={countInWords(reading, side)}
      fold={
        folded.length > 0 && (
          <Fold
            summary={foldInWords(reading, folded)}
            about={words("plan.promises.foldAbout", { name: who.name })}
          >
            <ul>
              <Entries reading={reading} promises={folded} />
            </ul>
          </Fold>
        )
      }
    >
      <Entries reading={reading} promises={[...open, ...kept.slice(0, shownKept)]} />
    </Side>
  );
}

type EntriesProps = { reading: Reading; promises: PromiseOnLedger[] };

function Entries({ reading, promises }: EntriesProps) {
  return promises.map((promise) => (
    <PromiseEntry key={promise.promised.id} reading={reading} promise={promise} />
  ));
}

const isKept = (state: PromiseState) => state === "kept" || state === "moved_in_time";

/** What is still open comes first, the nearest due on top; then what was kept, the latest on top. */
function ordered({ plan, now }: Reading, side: SideOfPlan) {
  const all = plan.promises
    .filter(({ promised }) => promised.owner === side)
    .map((promise) => ({ promise, ...promiseStanding(plan, promise, now) }));
  const kept = all
    .filter(({ state }) => isKept(state))
    .toSorted((a, b) => (doneAt(a.promise) > doneAt(b.promise) ? -1 : 1));
  const open = all
    .filter(({ state }) => !isKept(state))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return { open: open.map(({ promise }) => promise), kept: kept.map(({ promise }) => promise) };
}

const doneAt = (promise: PromiseOnLedger) => promise.done.at(-1)?.at ?? "";

const states = [
  "kept",
  "moved_in_time",
  "delivered",
  "open",
  "asked",
  "waiting",
  "missed",
  "set_apart",
] as const;

function countInWords({ plan, now }: Reading, side: SideOfPlan): string {
  const counts = totals(plan, side, now);
  const all = states.reduce((sum, state) => sum + counts[state], 0);
  if (all === 0) return words("plan.promises.noneYet");
  const parts = states
    .filter((state) => counts[state] > 0)
    .map((state) => words(`plan.promises.counts.${state}`, { number: inWords(counts[state]) }));
  return words("plan.promises.total", { number: inWordsFirst(all), parts: parts.join(", ") });
}

function foldInWords(reading: Reading, folded: PromiseOnLedger[]): string {
  const [latest] = folded;
  const on = latest ? onDay(reading, doneAt(latest)) : "";
  return words("plan.promises.fold", { number: inWordsFirst(folded.length), on });
}
