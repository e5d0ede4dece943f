import type { Choice } from "@/app/ui/select-field";

type Props = {
  kinds: Choice[];
  words: { kind: string; kindHint: string };
  choose: (kind: string) => void;
};

/** The first question: a single event leads to a talk, everything else on to the plan (001-16). */
export function KindOfGap({ kinds, words, choose }: Props) {
  return (
    <fieldset className="field" aria-describedby="kind-hint">
      <legend className="field-label">{words.kind}</legend>
      <span className="field-hint" id="kind-hint">
        {words.kindHint}
      </span>
      <div className="choices">
        {kinds.map(({ value, label }) => (
          <label className="choice" key={value}>
            <input type="radio" name="gapKind" value={value} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
