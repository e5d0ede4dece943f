import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { EvidenceLinks } from "@/app/(signed-in)/plans/[planId]/progress/evidence-links";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { PromiseItem } from "@/app/ui/promise-item";
import { words } from "@/app/words";
import { offersOn } from "@/lib/plan/promise/offers";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { notesOf } from "./note-words";
import { offersInWords } from "./offer-words";
import { markOf, shownState, stateInWords } from "./state-words";

type Props = { reading: Reading; promise: PromiseOnLedger };
type EntryProps = Props & { isFolded?: boolean };

const settled = ["kept", "moved_in_time"];

/** One promise, the same for both sides; what was said about a kept one is folded, once. */
export function PromiseEntry({ reading, promise, isFolded }: EntryProps) {
  const { id, text, kind } = promise.promised;
  const isKept = !isFolded && settled.includes(shownState(reading, promise));
  const said = <WhatWasSaid reading={reading} promise={promise} />;
  return (
    <PromiseItem
      what={text}
      mark={markOf(reading, promise)}
      state={stateInWords(reading, promise)}
      kind={kind === "milestone" ? words("plan.promises.milestone") : undefined}
    >
      <div data-early={`promise:${id}`} />
      {isKept && promise.done.length > 0 ? (
        <Fold summary={words("plan.promises.said")} about={words("plan.promises.about", { text })}>
          {said}
        </Fold>
      ) : (
        said
      )}
      <Offers reading={reading} promise={promise} />
    </PromiseItem>
  );
}

function WhatWasSaid({ reading, promise }: Props) {
  return (
    <>
      {notesOf(reading, promise).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <EvidenceLinks evidence={promise.done.flatMap(({ event }) => event.evidence)} />
    </>
  );
}

function Offers({ reading, promise }: Props) {
  const { plan, actor, now } = reading;
  const { id, text } = promise.promised;
  const offers = offersInWords(offersOn(plan, promise, actor, now));
  if (offers.length === 0) return null;
  return (
    <p className="note actions">
      {offers.map(({ type, says }) => (
        <Button key={type} kind="quiet" href={planHref(plan, `/promises/${id}?do=${type}`)}>
          {says}
          <span className="sr-only"> {words("plan.promises.about", { text })}</span>
        </Button>
      ))}
    </p>
  );
}
