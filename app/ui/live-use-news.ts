"use client";

import { useEffect, useEffectEvent } from "react";

/** Calls back with each newer version of a plan; the code that listens comes after the page. */
export function useNews(planId: string, version: number, tell: (version: number) => void) {
  const onNews = useEffectEvent(tell);
  const known = useEffectEvent(() => version);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    const start = async () => {
      const { hearNews } = await import("./live-news");
      if (!isGone) stop = hearNews({ planId, version: known() }, (now) => onNews(now));
    };
    void start();
    return () => {
      isGone = true;
      stop();
    };
  }, [planId]);
}
