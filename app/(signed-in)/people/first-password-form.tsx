"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent, ReactNode } from "react";
import { Button } from "@/app/ui/button";
import { RefusalNotice } from "@/app/ui/refusal-notice";
import { askFirstPassword } from "./ask-first-password";
import { FirstPassword } from "./first-password";

type Props = {
  action: string;
  label: string;
  words: { submit: string; notDone: string; noAnswer: string };
  children: ReactNode;
};

/** A form whose answer is a first password, shown once; what was typed stays until then. */
export function FirstPasswordForm({ action, label, words, children }: Props) {
  const t = useTranslations("people");
  const router = useRouter();
  const asking = useMutation({ mutationFn: (form: FormData) => askFirstPassword(action, form) });
  const { given, refused } = asking.data ?? { given: null, refused: null };
  const because = asking.isError ? words.noAnswer : refused?.because;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (asking.isPending) return;
    asking.mutate(new FormData(form), {
      onSuccess: (answer) => {
        if (!answer.given) return;
        form.reset();
        router.refresh();
      },
    });
  }

  return (
    <div className="second-axis stack-m">
      {given && <FirstPassword key={given.firstPassword} given={given} />}
      <form className="form" method="post" action={action} onSubmit={submit} aria-label={label}>
        {because && (
          <RefusalNotice
            key={asking.submittedAt}
            title={words.notDone}
            reasons={[{ because }]}
            arrives
          />
        )}
        {children}
        <Button>{words.submit}</Button>
        <p className="note" role="status">
          {asking.isPending && <span className="late">{t("add.sending")}</span>}
        </p>
      </form>
    </div>
  );
}
