import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { EvidenceLinks } from "@/app/(signed-in)/plans/[planId]/progress/evidence-links";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { PromiseItem } from "@/app/ui/promise-item";
import { words } from "@/app/words";
import { offersOn } from "@/lib/plan/promise/offers";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { notesOf } from "./note-words";
import { offersInWords } from "./offer-words";
import { markOf, stateInWords } from "./state-words";

type Props = { reading: Reading; promise: PromiseOnLedger };

/** One promise; the same for both sides. */
export function PromiseEntry({ reading, promise }: Props) {
  const { plan, actor, now } = reading;
  const { id, text } = promise.promised;
  const offers = offersInWords(offersOn(plan, promise, actor, now));
  return (
    <PromiseItem what={text} mark={markOf(reading, promise)} state={stateInWords(reading, promise)}>
      {notesOf(reading, promise).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <EvidenceLinks evidence={promise.done.flatMap(({ event }) => event.evidence)} />
      {offers.length > 0 && (
        <p className="note actions">
          {offers.map(({ type, says }) => (
            <Button key={type} kind="quiet" href={planHref(plan, `/promises/${id}?do=${type}`)}>
              {says}
              <span className="sr-only"> {words("plan.promises.about", { text })}</span>
            </Button>
          ))}
        </p>
      )}
    </PromiseItem>
  );
}
