"use client";

import { useTranslations } from "next-intl";
import { type Place, Places } from "./places";
import { usePlaceInView } from "./use-place-in-view";

export function LocalNav({ places }: { places: Place[] }) {
  const t = useTranslations("ui");
  const current = usePlaceInView(places);
  return (
    <nav className="local-nav" aria-label={t("onThisPage")}>
      <Places places={places} current={current} />
    </nav>
  );
}
