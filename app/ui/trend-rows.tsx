"use client";

import { usePlotArea } from "recharts";
import { rowHeight, wordsAbove } from "./trend-above";
import type { Drawing, Room } from "./trend-drawing";
import { acrossFor } from "./trend-layout";

const aboveThePlot = 13;
const underTheWeeks = 50;

/** The words above the weeks, and under them what the numbers are. */
export function TrendRows({ drawing, room }: { drawing: Drawing; room: Room }) {
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <>
      {wordsAbove(drawing, room).map(({ words, left, row }) => (
        <text key={`${words} ${left}`} x={left} y={plot.y - aboveThePlot - row * rowHeight}>
          {words}
        </text>
      ))}
      <text x={acrossFor(drawing, room)(0.5)} y={plot.y + plot.height + underTheWeeks}>
        {drawing.weekWords}
      </text>
    </>
  );
}
