"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";
import { topFor } from "./trend-above";
import { TrendDots } from "./trend-dots";
import type { Drawing, Room } from "./trend-drawing";
import { columnsFor, reachOf, rightFor, rowsOf, weekTicks } from "./trend-layout";
import { TrendWords } from "./trend-words";

/** Weeks from left to right, drawn still and without a pointer; the table beside it is the content. */
export function TrendChart({ drawing, room }: { drawing: Drawing; room: Room }) {
  const { lines, levels, pauses, editions, before, ticks, bottom, top } = drawing;
  return (
    <LineChart
      width={room.width}
      height={room.height}
      margin={{
        top: topFor(drawing, room),
        right: rightFor(drawing, room),
        bottom: 28,
        left: 0,
      }}
      data={rowsOf(drawing)}
      accessibilityLayer={false}
      style={{ width: "100%", height: "100%" }}
    >
      <CartesianGrid vertical={false} syncWithTicks />
      {pauses.map(({ from, to }) => (
        <ReferenceArea key={from} className="trend-pause" x1={from} x2={to} />
      ))}
      <XAxis
        dataKey="at"
        type="number"
        domain={reachOf(drawing)}
        ticks={weekTicks(drawing, room)}
        interval={0}
        height={30}
        tickLine={false}
        tickMargin={10}
      />
      <YAxis
        type="number"
        width={columnsFor(drawing)}
        domain={[bottom, top]}
        ticks={ticks.map(({ at }) => at)}
        tickFormatter={(height: number) => ticks.find(({ at }) => at === height)?.words ?? ""}
        interval={0}
        tickLine={false}
        tickMargin={8}
        axisLine={false}
      />
      {before !== null && <ReferenceLine className="trend-before" x={0.5} />}
      {editions.map(({ at }) => (
        <ReferenceLine key={at} className="trend-edition" x={at} />
      ))}
      {levels.map(({ look, at }) => (
        <ReferenceLine key={look} className={`trend-${look}`} y={at} />
      ))}
      {lines.map(({ look }) => (
        <Line
          key={look}
          className={`trend-line-${look}`}
          dataKey={look}
          type={look === "value" ? "linear" : "stepAfter"}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {lines.length === 0 && (
        <Line
          dataKey="floor"
          stroke="none"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      <TrendDots dots={drawing.dots} />
      <TrendWords drawing={drawing} room={room} />
    </LineChart>
  );
}
