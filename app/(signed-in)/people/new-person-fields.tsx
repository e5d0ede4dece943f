"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/app/ui/field";

export type NewPersonFieldsProps = { names: { personId: string; name: string }[] };

export function NewPersonFields({ names }: NewPersonFieldsProps) {
  const t = useTranslations("people.add");
  const choices = names.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <>
      <Field kind="text" name="name" label={t("name")} />
      <Field kind="text" name="jobTitle" label={t("jobTitle")} />
      <Field kind="text" name="email" type="email" label={t("email")} hint={t("emailHint")} />
      <Field
        kind="select"
        name="supervisorId"
        label={t("supervisor")}
        hint={t("supervisorHint")}
        choices={choices}
        optional
      />
      <Field kind="check" name="isHr" label={t("isHr")} hint={t("isHrHint")} />
      <Field kind="check" name="isAdmin" label={t("isAdmin")} hint={t("isAdminHint")} />
    </>
  );
}
