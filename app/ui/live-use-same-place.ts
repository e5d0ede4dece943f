"use client";

import { useLayoutEffect, useRef } from "react";

type Held = { element: Element; top: number };

/** What stands at the reader's eye stays there when the page becomes another version; most browsers see to that themselves. */
export function useSamePlace(version: number): () => void {
  const held = useRef<Held | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is put right when the version has changed.
  useLayoutEffect(() => {
    const { element, top } = held.current ?? {};
    held.current = null;
    if (!element?.isConnected || top === undefined) return;
    window.scrollBy(0, element.getBoundingClientRect().top - top);
  }, [version]);

  return () => {
    if (CSS.supports("overflow-anchor", "auto")) return;
    const element = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 4);
    held.current = element && { element, top: element.getBoundingClientRect().top };
  };
}
