import { Fold } from "@/app/ui/fold";
import { say, words } from "@/app/words";
import { type Citable, citableFor } from "@/lib/plan/ending/citable";
import type { Citation } from "@/lib/plan/ending/cited";
import type { Reading } from "../reading";
import { citationInWords } from "./citation-words";

type Props = { reading: Reading; expectationId: string; path: string; chosen: Citation[] };

/** What a result can rest on; what cannot be used stands there too, with the reason and without a box. */
export function CitationFields({ reading, expectationId, path, chosen }: Props) {
  const all = citableFor(reading.plan, expectationId);
  const usable = all.filter(({ whyNot }) => whyNot === null);
  const barred = all.filter(({ whyNot }) => whyNot !== null);
  return (
    <fieldset className="field">
      <legend className="field-label">{words("ending.cite.title")}</legend>
      <p className="field-hint">
        {words(all.length === 0 ? "ending.cite.none" : "ending.cite.hint")}
      </p>
      {kinds.map((what) => (
        <OfOneKind
          key={what}
          what={what}
          boxes={usable.flatMap(({ citation }, place) => {
            const isChosen = chosen.some(({ id }) => id === citation.id);
            const label = citationInWords(reading, citation);
            const name = `${path}.${place}`;
            return citation.what === what ? [{ citation, name, label, isChosen }] : [];
          })}
        />
      ))}
      {barred.length > 0 && <Barred reading={reading} barred={barred} />}
    </fieldset>
  );
}

const kinds = ["measure", "observation", "example", "progress", "promise"] as const;

/** More than these are folded until one of them is chosen. */
const fewEnough = 6;

type OfOneKindProps = { what: Citation["what"]; boxes: BoxProps[] };

function OfOneKind({ what, boxes }: OfOneKindProps) {
  if (boxes.length === 0) return null;
  return (
    <div className="citations">
      <Fold
        summary={words("ending.cite.kinds", { what, count: boxes.length })}
        open={boxes.length <= fewEnough || boxes.some(({ isChosen }) => isChosen)}
      >
        <div className="choices">
          {boxes.map((box) => (
            <Box key={box.citation.id} {...box} />
          ))}
        </div>
      </Fold>
    </div>
  );
}

type BoxProps = { name: string; citation: Citation; label: string; isChosen: boolean };

function Box({ name, citation, label, isChosen }: BoxProps) {
  return (
    <label className="choice">
      <input type="checkbox" name={`${name}.id`} value={citation.id} defaultChecked={isChosen} />
      <span>{label}</span>
      <input type="hidden" name={`${name}.what:beside`} value={citation.what} readOnly />
    </label>
  );
}

function Barred({ reading, barred }: { reading: Reading; barred: Citable[] }) {
  return (
    <div className="barred">
      <p className="field-label">{words("ending.cite.cannot")}</p>
      <ul className="list-plain">
        {barred.map(({ citation, whyNot }) => (
          <li key={citation.id}>
            {citationInWords(reading, citation)}{" "}
            <span className="note">
              {whyNot && say(`refusals.${whyNot.because}`, whyNot.values)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
