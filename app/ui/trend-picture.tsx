"use client";

import dynamic from "next/dynamic";
import type { TrendPoints } from "./trend-weeks";

const TrendChart = dynamic(() => import("./trend-chart").then((chart) => chart.TrendChart), {
  ssr: false,
});

/** Keeps the room of the picture free until it is there, so that nothing below it moves. */
export function TrendPicture({ points }: { points: TrendPoints }) {
  return (
    <div className="trend-picture" aria-hidden="true">
      <TrendChart points={points} />
    </div>
  );
}
