"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button";
import { Wordmark } from "./wordmark";

type Props = { code?: string; retry: () => void };

export function UnexpectedPage({ code = "none", retry }: Props) {
  const t = useTranslations("errors.unexpected");
  return (
    <main id="main" className="lone lone-wide" tabIndex={-1}>
      <title>{t("title")}</title>
      <Wordmark name={t("name")} />
      <h1>{t("title")}</h1>
      <div className="stack">
        <p className="lead lone-lead">{t("lead")}</p>
        <p className="soft">{t("under", { code })}</p>
        <div className="actions">
          <Button kind="main" type="button" onClick={retry}>
            {t("retry")}
          </Button>
          <Button kind="quiet" href="/">
            {t("home")}
          </Button>
        </div>
      </div>
    </main>
  );
}
