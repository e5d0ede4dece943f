"use client";

import { usePathname } from "next/navigation";
import { type FormEvent, useState } from "react";
import { detailsCookieFor, detailsHidden } from "./hidden-details";

type Props = { startsHidden: boolean; words: { hide: string; show: string } };

/** Blurs names and texts for looks over the shoulder and keeps dates; without scripts the form asks the server for the same. */
export function HideDetails({ startsHidden, words }: Props) {
  const path = usePathname();
  const [isHidden, setHidden] = useState(startsHidden);

  function toggle(event: FormEvent) {
    event.preventDefault();
    const next = !isHidden;
    setHidden(next);
    const { dataset } = document.documentElement;
    if (next) dataset.details = detailsHidden;
    else delete dataset.details;
    // biome-ignore lint/suspicious/noDocumentCookie: The Cookie Store API is not in every browser yet.
    document.cookie = detailsCookieFor(next, location.protocol === "https:");
  }

  return (
    <form method="post" action="/api/details" onSubmit={toggle}>
      <input type="hidden" name="back" value={path} />
      <input type="hidden" name="wish" value={isHidden ? "show" : "hide"} />
      <button type="submit">{isHidden ? words.show : words.hide}</button>
    </form>
  );
}
