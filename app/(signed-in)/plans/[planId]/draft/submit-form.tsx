"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/app/ui/button";
import { RefusalNotice } from "@/app/ui/refusal-notice";
import { send } from "@/app/ui/send";
import type { EventOf } from "@/lib/plan/event";
import { spotAddress, spotOf } from "./spot";

type Props = {
  planId: string;
  openedAs: string;
  expectedVersion: number;
  draftVersion: number;
  event: EventOf<"plan_submitted">;
  expectationIds: string[];
  words: { submit: string; notSubmitted: string };
};

/** Submits what was checked; a refusal leads to the place it speaks of. Without scripts the stored draft of that version goes. */
export function SubmitForm({ planId, event, expectationIds, words, ...rest }: Props) {
  const { openedAs, expectedVersion, draftVersion } = rest;
  const t = useTranslations("ui.form");
  const router = useRouter();
  const sending = useMutation({
    mutationFn: () => {
      const wish = { id: openedAs, expectedVersion, event };
      return send(`/api/plans/${planId}/events`, JSON.parse(JSON.stringify(wish)));
    },
    onSuccess: (answer) => {
      if (answer.recorded) router.push(`/plans/${planId}`);
      if (answer.recorded) router.refresh();
    },
  });
  const refused = sending.data && !sending.data.recorded ? sending.data : null;
  const field = refused?.field?.replace(/^(event\.)?(document\.)?/, "");
  const href = field ? spotAddress(planId, spotOf(field, expectationIds)) : undefined;
  const because = sending.isError ? t("noAnswer") : refused?.because;
  return (
    <form
      className="form"
      method="post"
      action={`/api/drafts/${planId}`}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!sending.isPending) sending.mutate();
      }}
    >
      <input type="hidden" name="do" value="submit" readOnly />
      <input type="hidden" name="id" value={openedAs} readOnly />
      <input type="hidden" name="version:number" value={draftVersion} readOnly />
      <input type="hidden" name="expectedVersion:number" value={expectedVersion} readOnly />
      {because && (
        <RefusalNotice
          key={sending.submittedAt}
          title={words.notSubmitted}
          reasons={[{ because, href }]}
          arrives
        />
      )}
      <Button kind="main">{words.submit}</Button>
      <p className="note" role="status">
        {sending.isPending && <span className="late">{t("sending")}</span>}
      </p>
    </form>
  );
}
