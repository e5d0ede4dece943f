import { ToldSentence } from "@/app/(signed-in)/plans/[planId]/history/told-sentence";
import { ToldWords } from "@/app/(signed-in)/plans/[planId]/history/told-words";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { dayAndMonth } from "@/app/ui/dates";
import type { Place } from "@/app/ui/places";
import { Row } from "@/app/ui/row";
import { words } from "@/app/words";
import type { Told } from "@/lib/plan/chronicle";
import { ChangedText } from "./changed-text";
import { placeOf } from "./place-of";

type Props = { reading: Reading; places: Place[]; told: Told };

// More than this is read in its place.
const most = 3;

/** One thing that happened: in a sentence, in the words written, and word by word where the text changed. */
export function SinceEntry({ reading, places, told }: Props) {
  const { plan, document } = reading;
  const { recorded, on, sentence, words: said, changes } = told;
  const place = placeOf(reading, places, recorded.event);
  return (
    <Row label={<time dateTime={recorded.at}>{dayAndMonth(on)}</time>}>
      <p>
        <ToldSentence plan={plan} sentence={sentence} />
      </p>
      {said.length <= most &&
        said.map((one) => (
          <ToldWords key={`${one.label} ${one.text}`} document={document} said={one} />
        ))}
      {changes.slice(0, most).map((change) => (
        <ChangedText
          key={`${change.label} ${change.part} ${change.from} ${change.to}`}
          plan={plan}
          change={change}
        />
      ))}
      {place && (
        <p className="note">
          <a href={`#${place.id}`}>
            {words("plan.since.place", { place: place.label })}
            <span className="sr-only"> {words("plan.since.entry", { seq: recorded.seq })}</span>
          </a>
        </p>
      )}
    </Row>
  );
}
