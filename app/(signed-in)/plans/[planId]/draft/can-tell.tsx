"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useContext } from "react";
import { Aside } from "@/app/ui/aside";
import { moment } from "@/app/ui/dates";
import { Mark, type MarkKind } from "@/app/ui/mark";
import type { Telling } from "@/lib/plan/gate/tell";
import { TellingsNow } from "./tellings";

/** All that the employee will be able to tell from this expectation; it fills while it is being written. */
export function CanTell() {
  const t = useTranslations("draft.tell");
  const tellings = useContext(TellingsNow);
  if (!tellings) return null;
  const { first, zone, all } = tellings;
  const clear = all.filter(({ isClear }) => isClear);
  const open = all.filter(({ isClear }) => !isClear);
  const shown = ({ name, said }: Telling) => (name === "byWhen" ? moment(said, zone) : said);
  return (
    <div className="whole can-tell">
      <Aside id="can-tell" title={t("title", { first })}>
        <p aria-live="polite">{t("count", { clear: clear.length, open: open.length })}</p>
        <div className="columns">
          <Those title={t("can", { first })} mark="kept" of={clear}>
            {(one) => (
              <>
                {t(one.name)}: <span className="quoted">{shown(one)}</span>
              </>
            )}
          </Those>
          <Those title={t("cannot", { first })} mark="open" of={open}>
            {({ name, loose }) => (
              <>
                {t(name)}
                {loose && `: ${t(loose.isTwo ? "two" : "loose", { words: loose.words })}`}
              </>
            )}
          </Those>
        </div>
      </Aside>
    </div>
  );
}

type ThoseProps = {
  title: string;
  mark: MarkKind;
  of: Telling[];
  children: (one: Telling) => ReactNode;
};

function Those({ title, mark, of, children }: ThoseProps) {
  if (of.length === 0) return null;
  return (
    <div>
      <p className="soft">{title}</p>
      <ul>
        {of.map((one) => (
          <li key={one.name}>
            <Mark kind={mark}>{children(one)}</Mark>
          </li>
        ))}
      </ul>
    </div>
  );
}
