"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fold } from "@/app/ui/fold";
import type examples from "@/lib/wording/en-examples.json";
import { ExampleChoice } from "./example-choice";

export type ExampleText = (typeof examples)[number];

const parts = ["observed", "expected", "measure", "evidence", "support"] as const;

type Props = { begins: ExampleText; works: Pick<ExampleText, "work" | "name">[] };

/** A written example from similar work, on demand; it is read, and nothing of it can get into the plan by itself. */
export function Example({ begins, works }: Props) {
  const t = useTranslations("draft.example");
  const [shown, setShown] = useState(begins);

  async function choose(work: string) {
    const { default: all } = await import("@/lib/wording/en-examples.json");
    setShown(all.find((one) => one.work === work) ?? begins);
  }

  return (
    <div className="whole draft-example">
      <Fold summary={t("open")}>
        <section className="draft-example-text" aria-labelledby="example">
          <p className="small-title" id="example">
            {t("from", { work: shown.name })}
          </p>
          <p className="note">{t("isExample")}</p>
          <ExampleChoice works={works} work={shown.work} choose={(work) => void choose(work)} />
          <div aria-live="polite">
            <p className="draft-example-title">{shown.title}</p>
            <dl>
              {parts.map((part) => (
                <div key={part}>
                  <dt>{t(part)}</dt>
                  <dd>{shown[part]}</dd>
                </div>
              ))}
            </dl>
          </div>
        </section>
      </Fold>
    </div>
  );
}
