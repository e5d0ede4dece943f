import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import { type Result, result } from "@/lib/plan/ending/result";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import type { Reading } from "../reading";
import { CitationFields } from "./citation-fields";
import { numbersOf } from "./numbers-of";

type Props = { reading: Reading; expectation: Expectation; at: number; proposed?: Result };

const choices = result.shape.result.options.map((value) => ({
  value,
  label: words(`ending.results.${value}`),
}));

/** One expectation's result: how it stands, its numbers from the weeks, what it rests on, and the reason. */
export function ResultFields({ reading, expectation, at, proposed }: Props) {
  const path = `event.results.${at}`;
  return (
    <fieldset className="field-group result-fields">
      <legend className="section-title">
        {words("ending.result.title", { number: at + 1, title: expectation.title })}
      </legend>
      <p className="said">{expectation.standard}</p>
      <input type="hidden" name={`${path}.expectationId`} value={expectation.id} readOnly />
      <Field
        kind="choice"
        name={`${path}.result`}
        label={words("ending.result.result")}
        choices={choices}
        value={proposed?.result}
      />
      <Field
        kind="long"
        name={`${path}.numbers`}
        label={words("ending.result.numbers")}
        hint={words("ending.result.numbersHint")}
        value={proposed?.numbers ?? numbersOf(reading, expectation)}
        rows={2}
      />
      <CitationFields
        reading={reading}
        expectationId={expectation.id}
        path={`${path}.citations`}
        chosen={proposed?.citations ?? []}
      />
      <Field
        kind="long"
        name={`${path}.reason`}
        label={words("ending.result.reason")}
        value={proposed?.reason}
        rows={2}
      />
    </fieldset>
  );
}
