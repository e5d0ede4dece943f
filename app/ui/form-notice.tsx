"use client";

import { useRouter } from "next/navigation";
import { Button } from "./button";
import { RefusalNotice } from "./refusal-notice";
import { fieldId, type Refused } from "./refused";

export type NoticeWords = { refused: string; notSent: string; readBoth: string };

type Props = { form: string; refused: Refused; words: NoticeWords };

export function FormNotice({ form, refused, words }: Props) {
  const router = useRouter();
  const { field, because } = refused;
  const title = field ? words.refused : words.notSent;
  return (
    <RefusalNotice
      title={title}
      reasons={[{ because, href: field && `#${fieldId(form, field)}` }]}
      arrives
    >
      {refused.refused === "stale" && (
        <Button kind="second" type="button" onClick={() => router.refresh()}>
          {words.readBoth}
        </Button>
      )}
    </RefusalNotice>
  );
}
