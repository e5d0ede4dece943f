"use client";

import { useEffect, useState } from "react";
import type { Place } from "./places";

/** The last place whose beginning has passed the upper third of the window. */
export function usePlaceInView(places: Place[]): string | undefined {
  const [current, setCurrent] = useState(places[0]?.id);
  useEffect(() => {
    const look = () => setCurrent(placeAt(places, window.innerHeight / 3));
    const watcher = new IntersectionObserver(look, { rootMargin: "0px 0px -66% 0px" });
    for (const { id } of places) {
      const section = document.getElementById(id);
      if (section) watcher.observe(section);
    }
    return () => watcher.disconnect();
  }, [places]);
  return current;
}

function placeAt(places: Place[], line: number): string | undefined {
  const passed = places.filter(({ id }) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= line;
  });
  return passed.at(-1)?.id ?? places[0]?.id;
}
