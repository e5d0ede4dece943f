"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { RefusalNotice } from "@/app/ui/refusal-notice";
import type { Choice } from "@/app/ui/select-field";
import { send } from "@/app/ui/send";
import { KindOfGap } from "./kind-of-gap";

type Props = {
  openedAs: string;
  kinds: Choice[];
  words: { kind: string; kindHint: string; talk: string; talkUnder: string; notBegun: string };
  children: ReactNode;
};

/** Begins a draft; the kind of gap that was asked first is written into it, so that nobody is asked twice. */
export function BeginForm({ openedAs, kinds, words, children }: Props) {
  const t = useTranslations("ui.form");
  const router = useRouter();
  const [kind, setKind] = useState<string | null>(null);
  const beginning = useMutation({
    mutationFn: (employeeId: string) =>
      send("/api/plans", { id: openedAs, employeeId, ...(kind && { gapKind: kind }) }),
    onSuccess: (answer) => {
      if (answer.recorded && answer.href) router.push(answer.href);
    },
  });
  const refused = beginning.data && !beginning.data.recorded ? beginning.data.because : null;
  const because = beginning.isError ? t("noAnswer") : refused;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const employeeId = String(new FormData(event.currentTarget).get("employeeId") ?? "");
    if (!beginning.isPending) beginning.mutate(employeeId);
  }

  return (
    <form className="form" method="post" action="/api/plans" onSubmit={submit}>
      <input type="hidden" name="id" value={openedAs} readOnly />
      <KindOfGap kinds={kinds} words={words} choose={setKind} />
      {kind !== "single_event" && (
        <>
          {because && (
            <RefusalNotice
              key={beginning.submittedAt}
              title={words.notBegun}
              reasons={[{ because }]}
              arrives
            />
          )}
          {children}
          <p className="note" role="status">
            {beginning.isPending && <span className="late">{t("sending")}</span>}
          </p>
        </>
      )}
      <div role="status">
        {kind === "single_event" && (
          <div className="aside">
            <p className="small-title">{words.talk}</p>
            <p>{words.talkUnder}</p>
          </div>
        )}
      </div>
    </form>
  );
}
