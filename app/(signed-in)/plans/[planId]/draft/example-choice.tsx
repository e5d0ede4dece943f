"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

type Props = {
  works: { work: string; name: string }[];
  work: string;
  choose: (work: string) => void;
};

/** Other kinds of work to read an example from; without scripts there is the most similar one alone. */
export function ExampleChoice({ works, work, choose }: Props) {
  const t = useTranslations("draft.example");
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;
  return (
    <div>
      <label className="field-label" htmlFor="example-work">
        {t("other")}
      </label>
      <select
        className="control"
        id="example-work"
        value={work}
        onChange={({ target }) => choose(target.value)}
      >
        {works.map(({ work: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
