"use client";

import { useEffect } from "react";

const PROPERTY = "--printed-foot";

/** What stands at the foot of every printed sheet; the margin of a sheet can be reached in no other way. */
export function PrintedFoot({ text }: { text: string }) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(PROPERTY, JSON.stringify(text));
    return () => void style.removeProperty(PROPERTY);
  }, [text]);
  return null;
}
