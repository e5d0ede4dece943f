import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { EvidenceLinks } from "@/app/(signed-in)/plans/[planId]/progress/evidence-links";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { PromiseItem } from "@/app/ui/promise-item";
import { words } from "@/app/words";
import { offersOn } from "@/lib/plan/promise/offers";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { notesOf } from "./note-words";
import { offerInWords } from "./offer-words";
import { markOf, stateInWords } from "./state-words";

type Props = { reading: Reading; promise: PromiseOnLedger };

/** One promise; the same for both sides. */
export function PromiseEntry({ reading, promise }: Props) {
  const { plan, actor, now } = reading;
  const { id, text } = promise.promised;
  const offer = offerInWords(offersOn(plan, promise, actor, now));
  return (
    <PromiseItem what={text} mark={markOf(reading, promise)} state={stateInWords(reading, promise)}>
      {notesOf(reading, promise).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <EvidenceLinks evidence={promise.done.flatMap(({ event }) => event.evidence)} />
      {offer && (
        <p className="note screen-only">
          <Button kind="quiet" href={planHref(plan, `/promises/${id}`)}>
            {offer}
            <span className="sr-only"> {words("plan.promises.about", { text })}</span>
          </Button>
        </p>
      )}
    </PromiseItem>
  );
}
