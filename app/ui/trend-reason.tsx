"use client";

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { TrendWeek } from "./trend-weeks";

const lineHeight = 19;
const nearby = 4;

/** The reason of the first week left out, under a thin line from its point; further ones stand in the list below. */
export function TrendReason({ weeks }: { weeks: TrendWeek[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  const place = weeks.findIndex((week) => week.leftOut && week.reason && week.value !== null);
  const week = weeks[place];
  if (!x || !y || !plot || !week?.reason || week.value === null) return null;
  const at = x(week.label) ?? 0;
  const from = (y(week.value) ?? 0) + 8;
  const lines = linesOf(week.reason);
  const neighbours = weeks.slice(place, place + nearby).map(({ value }) => y(value ?? 0) ?? 0);
  const lowest = Math.max(...neighbours.filter((height) => height < plot.y + plot.height));
  const to = Math.min(
    Math.max(from + 44, lowest + 12),
    plot.y + plot.height - lines.length * lineHeight - 6,
  );
  return (
    <g>
      <line className="trend-leader" x1={at} x2={at} y1={from} y2={to} />
      <text className="trend-reason" x={at - 8} y={to + lineHeight}>
        {lines.map((line, index) => (
          <tspan key={line} x={at - 8} dy={index === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** At most two lines, broken after a colon or in the middle. */
function linesOf(reason: string): string[] {
  const [head, ...tail] = reason.split(/(?<=:)\s+/);
  if (head && tail.length > 0) return [head, tail.join(" ")];
  const words = reason.split(" ");
  const half = Math.ceil(words.length / 2);
  return words.length > 3
    ? [words.slice(0, half).join(" "), words.slice(half).join(" ")]
    : [reason];
}
