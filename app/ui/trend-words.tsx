"use client";

import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import type { Drawing, DrawnLine, Room } from "./trend-drawing";
import { TrendReason } from "./trend-reason";
import { TrendRows } from "./trend-rows";

const lineHeight = 19;
const onTop = 700;

/** The words inside the picture: lines named at their end, what stands above the weeks, and the reason at a point left out. */
export function TrendWords({ drawing, room }: { drawing: Drawing; room: Room }) {
  const { lines, levels, reason } = drawing;
  return (
    <ZIndexLayer zIndex={onTop}>
      <LevelWords levels={levels} />
      {lines.map((line) => (
        <LineWords key={line.look} line={line} weeks={drawing.weeks} />
      ))}
      <TrendRows drawing={drawing} room={room} />
      {reason && <TrendReason drawing={drawing} reason={reason} />}
    </ZIndexLayer>
  );
}

function LevelWords({ levels }: Pick<Drawing, "levels">) {
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!y || !plot) return null;
  const end = plot.x + plot.width + 8;
  const heights = apart(levels.map(({ at }) => y(at) ?? 0));
  return levels.map(({ look, words }, place) => (
    <text key={look} className={`trend-${look}-words`} x={end} y={heights[place]}>
      <tspan x={end}>{words[0]}</tspan>
      <tspan x={end} dy={lineHeight}>
        {words[1]}
      </tspan>
    </text>
  ));
}

/** A line that goes on to the last week is named beside its end, one that stops on the way under it. */
function LineWords({ line, weeks }: { line: DrawnLine; weeks: number }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  const last = line.points.findLast(({ height }) => height !== null);
  if (!x || !y || !plot || !line.words || !last) return null;
  const height = y(last.height ?? 0) ?? 0;
  const isWhole = last.at > weeks;
  const under = height + lineHeight > plot.y + plot.height ? height - 8 : height + lineHeight;
  return (
    <text
      className={`trend-${line.look}-words`}
      x={isWhole ? plot.x + plot.width + 8 : (x(last.at) ?? 0) + 4}
      y={isWhole ? height + 5 : under}
    >
      {line.words}
    </text>
  );
}

/** Two lines at nearly one height keep their words, of two rows each, apart. */
function apart([one, other]: number[]): number[] {
  if (one === undefined) return [];
  if (other === undefined) return [one];
  const room = 2 * lineHeight;
  if (Math.abs(one - other) >= room) return [one, other];
  return one < other ? [one, one + room] : [other + room, other];
}
