"use client";

import { useTranslations } from "next-intl";
import type { Choice } from "@/app/ui/select-field";
import { EntryLabel } from "./entry-label";
import { type EntryWords, textOf, useBound } from "./use-entry";

type Props = EntryWords & { choices: Choice[] };

export function EntrySelect(entry: Props) {
  const t = useTranslations("ui.form");
  return (
    <EntryLabel entry={entry}>
      {(said, touch) => (
        <Select {...{ said, touch }} name={entry.name}>
          <option value="">{t("choose")}</option>
          {entry.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </EntryLabel>
  );
}

type SelectProps = { name: string; said: object; touch: () => void; children: React.ReactNode };

function Select({ name, said, touch, children }: SelectProps) {
  const { bound, ref, begins } = useBound(name, touch);
  return (
    <select {...said} {...bound} ref={ref} className="control" defaultValue={textOf(begins)}>
      {children}
    </select>
  );
}

/** One of a few, all in view. */
export function EntryRadios(entry: Props) {
  return (
    <EntryLabel entry={entry} group>
      {(said, touch) => (
        <div className="choices">
          {entry.choices.map((choice, place) => (
            <Box
              key={choice.value}
              {...{ choice, touch }}
              name={entry.name}
              type="radio"
              id={place === 0 ? said.id : undefined}
            />
          ))}
        </div>
      )}
    </EntryLabel>
  );
}

/** Any of a few: a box for each. */
export function EntryBoxes(entry: Props) {
  return (
    <EntryLabel entry={entry} group>
      {(said, touch) => (
        <div className="choices">
          {entry.choices.map((choice, place) => (
            <Box
              key={choice.value}
              choice={{ ...choice, value: "true" }}
              touch={touch}
              name={`${entry.name}.${choice.value}`}
              type="checkbox"
              id={place === 0 ? said.id : undefined}
            />
          ))}
        </div>
      )}
    </EntryLabel>
  );
}

type BoxProps = {
  choice: Choice;
  name: string;
  type: "radio" | "checkbox";
  id?: string;
  touch: () => void;
};

function Box({ choice, name, type, id, touch }: BoxProps) {
  const { bound, ref, begins } = useBound(name, touch);
  const isRadio = type === "radio";
  return (
    <label className="choice">
      <input
        {...bound}
        ref={ref}
        id={id}
        type={type}
        value={isRadio ? choice.value : undefined}
        defaultChecked={isRadio ? begins === choice.value : begins === true}
      />
      <span>
        {choice.label}
        {choice.hint && <span className="field-hint">{choice.hint}</span>}
      </span>
    </label>
  );
}

export function EntryYes(entry: EntryWords) {
  const choice = { value: "true", label: entry.label, hint: entry.hint };
  return (
    <div className="field">
      <Box choice={choice} name={entry.name} type="checkbox" touch={() => undefined} />
    </div>
  );
}
