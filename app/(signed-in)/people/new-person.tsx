"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/app/ui/button";
import { RefusalNotice } from "@/app/ui/refusal-notice";
import { addPerson } from "./add-person";
import { FirstPassword } from "./first-password";
import { NewPersonFields, type NewPersonFieldsProps } from "./new-person-fields";

/** Adds a person; what was typed stays until they are added, then the first password is shown once. */
export function NewPerson({ names }: NewPersonFieldsProps) {
  const t = useTranslations("people.add");
  const router = useRouter();
  const adding = useMutation({ mutationFn: addPerson });
  const { added, refused } = adding.data ?? { added: null, refused: null };
  const because = adding.isError ? t("noAnswer") : refused?.because;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (adding.isPending) return;
    adding.mutate(new FormData(form), {
      onSuccess: (answer) => {
        if (!answer.added) return;
        form.reset();
        router.refresh();
      },
    });
  }

  return (
    <div className="second-axis stack-m">
      {added && <FirstPassword key={added.firstPassword} added={added} />}
      <form
        className="form"
        method="post"
        action="/api/people"
        onSubmit={submit}
        aria-label={t("title")}
      >
        {because && (
          <RefusalNotice
            key={adding.submittedAt}
            title={t("notAdded")}
            reasons={[{ because }]}
            arrives
          />
        )}
        <NewPersonFields names={names} />
        <Button>{t("submit")}</Button>
        <p className="note" role="status">
          {adding.isPending && <span className="late">{t("sending")}</span>}
        </p>
      </form>
    </div>
  );
}
