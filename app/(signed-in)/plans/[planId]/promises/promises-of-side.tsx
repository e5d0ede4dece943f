import { inWords, inWordsFirst } from "@/app/(signed-in)/plans/[planId]/number-words";
import { onDay, type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fold } from "@/app/ui/fold";
import { Side } from "@/app/ui/side";
import { words } from "@/app/words";
import { type PromiseState, promiseStanding } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import type { Side as SideOfPlan } from "@/lib/plan/promise/promised";
import type { Instant } from "@/lib/time/instant";
import { PromiseEntry } from "./promise-entry";
import { RunningItem } from "./running-item";
import { type ShownState, shownState } from "./state-words";

type Props = { reading: Reading; side: SideOfPlan };

const shownKept = 1;

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
              <Entries reading={reading} promises={folded} isFolded />
            </ul>
          </Fold>
        )
      }
    >
      <Entries reading={reading} promises={open} />
      {side !== "hr" && <RunningItem reading={reading} side={side} />}
      <Entries reading={reading} promises={kept.slice(0, shownKept)} />
    </Side>
  );
}

type EntriesProps = { reading: Reading; promises: PromiseOnLedger[]; isFolded?: boolean };

function Entries({ reading, promises, isFolded }: EntriesProps) {
  return promises.map((promise) => (
    <PromiseEntry
      key={promise.promised.id}
      reading={reading}
      promise={promise}
      isFolded={isFolded}
    />
  ));
}

const isKept = (state: PromiseState) => state === "kept" || state === "moved_in_time";

/** What is still open comes first, help on top and then the nearest due; then what was kept, the latest on top. */
function ordered({ plan, now }: Reading, side: SideOfPlan) {
  const all = plan.promises
    .filter(({ promised }) => promised.owner === side)
    .map((promise) => ({ promise, ...promiseStanding(plan, promise, now) }));
  const kept = all
    .filter(({ state }) => isKept(state))
    .toSorted((a, b) => (doneAt(a.promise) > doneAt(b.promise) ? -1 : 1));
  const open = all.filter(({ state }) => !isKept(state)).toSorted(byHelpAndDue);
  return { open: open.map(({ promise }) => promise), kept: kept.map(({ promise }) => promise) };
}

type Open = { promise: PromiseOnLedger; dueAt: Instant };

/** Support comes first: what others need it for waits on it. */
function byHelpAndDue(a: Open, b: Open): number {
  const [helps, alsoHelps] = [a.promise.promised.supports, b.promise.promised.supports];
  if (helps !== alsoHelps) return helps ? -1 : 1;
  return a.dueAt < b.dueAt ? -1 : 1;
}

const doneAt = (promise: PromiseOnLedger) => promise.done.at(-1)?.at ?? "";

const states = [
  "kept",
  "moved_in_time",
  "delivered",
  "partly",
  "open",
  "asked",
  "waiting",
  "missed",
  "set_apart",
] as const satisfies ShownState[];

/** All of a side’s promises counted by what is shown of each; the parts add up to the whole. */
function countInWords(reading: Reading, side: SideOfPlan): string {
  const shown = reading.plan.promises
    .filter(({ promised }) => promised.owner === side)
    .map((promise) => shownState(reading, promise));
  if (shown.length === 0) return words("plan.promises.noneYet");
  const parts = states.flatMap((state) => {
    const n = shown.filter((one) => one === state).length;
    return n > 0 ? [words(`plan.promises.counts.${state}`, { number: inWords(n) })] : [];
  });
  const number = inWordsFirst(shown.length);
  return words("plan.promises.total", { number, parts: parts.join(", ") });
}

function foldInWords(reading: Reading, folded: PromiseOnLedger[]): string {
  const [latest] = folded;
  const on = latest ? onDay(reading, doneAt(latest)) : "";
  return words("plan.promises.fold", { number: inWordsFirst(folded.length), on });
}
