"use client";

import { lazy, Suspense } from "react";
import type { Drawing } from "./trend-drawing";
import { useRoom } from "./use-room";

const TrendChart = lazy(() =>
  import("./trend-chart").then((chart) => ({ default: chart.TrendChart })),
);

/** Keeps the room of the picture free until it is there, so that nothing below it moves. */
export function TrendPicture({ drawing, isLow }: { drawing: Drawing; isLow?: boolean }) {
  const { ref, room } = useRoom();
  return (
    <div
      ref={ref}
      className={isLow ? "trend-picture trend-picture-low" : "trend-picture"}
      aria-hidden="true"
    >
      <Suspense>{room && <TrendChart drawing={drawing} room={room} />}</Suspense>
    </div>
  );
}
