"use client";

import { useTranslations } from "next-intl";
import type { Conflict } from "@/lib/plan/draft-merge";
import type { Labels } from "./conflict-notice";
import { patternOf } from "./pattern";

type Value = Conflict["mine"];

/** Everything that was written in a value, as plain text. */
export function textIn(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object") return "";
  const inner: Value[] = Object.entries(value).map(([name, one]) => (name === "id" ? "" : one));
  return inner.map(textIn).filter(Boolean).join("\n");
}

/** Each place in which both wrote, with both texts in full. */
export function ConflictPlaces({ conflicts, labels }: { conflicts: Conflict[]; labels: Labels }) {
  const t = useTranslations("draft.conflict");
  return conflicts.map(({ path, mine, theirs }) => {
    const known = labels[patternOf(path)] ?? labels[patternOf(path.replace(/\.[^.]+$/, ""))];
    const shown = (value: Value) => {
      if (typeof value === "boolean") return t(value ? "yes" : "no");
      const text = textIn(value);
      return known?.says[text] ?? (text || t("empty"));
    };
    return (
      <div key={path}>
        <h3 className="small-title">{known?.label}</h3>
        <div className="columns">
          <div>
            <p className="soft">{t("yours")}</p>
            <p className="said draft-lines">{shown(mine)}</p>
          </div>
          <div>
            <p className="soft">{t("theirs")}</p>
            <p className="said draft-lines">{shown(theirs)}</p>
          </div>
        </div>
      </div>
    );
  });
}
