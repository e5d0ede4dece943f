"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { clock } from "@/app/ui/dates";
import { mergeWritten, withTheirs } from "@/lib/plan/draft-merge";
import type { Written } from "@/lib/plan/draft-written";
import { ConflictPlaces, textIn } from "./conflict-places";
import type { Meeting, Saver } from "./saver";

export type Labels = { [pattern: string]: { label: string; says: Record<string, string> } };

type Props = {
  meeting: Meeting | null;
  saver: Saver;
  read: () => Written;
  labels: Labels;
  zone: string;
};

/** The newer text beside one's own, and a choice between them; one's own text is never thrown away. */
export function ConflictNotice({ meeting, saver, read, labels, zone }: Props) {
  const t = useTranslations("draft.conflict");
  const [mine, setMine] = useState<Written | null>(null);
  const [copied, setCopied] = useState<"copied" | "notCopied" | null>(null);
  if (!meeting) return mine && <PutBack {...{ mine, saver }} done={() => setMine(null)} />;
  const { written, conflicts } = mergeWritten(meeting.base, meeting.theirs, read());

  function takeTheirs() {
    setMine(written);
    void saver.settle(withTheirs(written, conflicts));
  }

  function copy() {
    const text = conflicts.map(({ mine: one }) => textIn(one)).join("\n\n");
    navigator.clipboard.writeText(text).then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  }

  return (
    <section className="problem draft-conflict" tabIndex={-1} ref={takeFocus}>
      <h2 className="problem-title small-title">{t("title")}</h2>
      <p>{t("under", { time: clock(meeting.savedAt, zone) })}</p>
      <ConflictPlaces conflicts={conflicts} labels={labels} />
      <div className="actions">
        <button className="button" type="button" onClick={() => void saver.settle(written)}>
          {t("keep")}
        </button>
        <button className="button" type="button" onClick={takeTheirs}>
          {t("use")}
        </button>
        <button className="button-quiet" type="button" onClick={copy}>
          {t("copy")}
        </button>
      </div>
      <p role="status" className="note">
        {copied && t(copied)}
      </p>
    </section>
  );
}

function PutBack({ mine, saver, done }: { mine: Written; saver: Saver; done: () => void }) {
  const t = useTranslations("draft.conflict");
  return (
    <div className="draft-conflict">
      <p role="status">{t("used")}</p>
      <button
        className="button-quiet"
        type="button"
        onClick={() => {
          done();
          void saver.settle(mine);
        }}
      >
        {t("back")}
      </button>
    </div>
  );
}

function takeFocus(notice: HTMLElement | null) {
  notice?.focus();
}
