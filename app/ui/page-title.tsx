"use client";

import { useEffect } from "react";

/** Names the tab after a page took another's place: once it is loaded, the tab would bear the other's name again. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
