"use client";

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { Drawing } from "./trend-drawing";

const lineHeight = 19;
const letterWidth = 7.4;
const mostLines = 3;
const leader = 30;

type Props = { drawing: Drawing; reason: NonNullable<Drawing["reason"]> };

/** The reason of the first week left out, under a thin line from its point and clear of its neighbours. */
export function TrendReason({ drawing, reason }: Props) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  const at = x(reason.week) ?? 0;
  const from = (y(reason.height) ?? 0) + 8;
  const left = Math.min(at - 6, plot.x + plot.width * 0.55);
  const lines = broken(reason.words, (plot.x + plot.width - left) / letterWidth);
  const width = letterWidth * Math.max(...lines.map((line) => line.length));
  const below = lowestOver(drawing, (place) => {
    const here = x(place) ?? 0;
    return here >= left && here <= left + width;
  });
  const lowest = Math.max(from + leader, (y(below) ?? 0) + leader);
  const to = Math.min(lowest, plot.y + plot.height - lines.length * lineHeight - 4);
  if (to < from) return null;
  return (
    <>
      <line className="trend-leader" x1={at} x2={at} y1={from} y2={to} />
      <text className="trend-reason" x={left} y={to + lineHeight - 3}>
        {lines.map((line, place) => (
          <tspan key={line} x={left} dy={place === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** The lowest point among some weeks, so that words can stand under all of them. */
function lowestOver({ dots, top }: Drawing, isOver: (place: number) => boolean): number {
  return Math.min(top, ...dots.filter(({ at }) => isOver(at)).map(({ height }) => height));
}

/** As many words a line as fit; what three lines cannot hold stands in the list below. */
function broken(words: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || longer.length > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`];
}
