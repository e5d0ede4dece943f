"use client";

import { useTranslations } from "next-intl";
import { FirstPasswordForm } from "./first-password-form";
import { NewPersonFields, type NewPersonFieldsProps } from "./new-person-fields";

/** Adds a person, and shows their first password once. */
export function NewPerson({ names }: NewPersonFieldsProps) {
  const t = useTranslations("people.add");
  const words = { submit: t("submit"), notDone: t("notAdded"), noAnswer: t("noAnswer") };
  return (
    <FirstPasswordForm action="/api/people" label={t("title")} words={words}>
      <NewPersonFields names={names} />
    </FirstPasswordForm>
  );
}
