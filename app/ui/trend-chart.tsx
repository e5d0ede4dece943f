"use client";

import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { number, share } from "./numbers";
import { TrendPoint } from "./trend-point";
import { type TrendPoints, topOf } from "./trend-weeks";
import { TrendWords } from "./trend-words";

const width = 460;
const height = 322;
const margin = { top: 32, right: 74, bottom: 30, left: 0 };
const manyWeeks = 13;

/** Weeks on a line, drawn still and without a pointer; the table beside it is the content. */
export function TrendChart({ points }: { points: TrendPoints }) {
  const { weeks, start, target, unit } = points;
  const top = topOf(points);
  const counted = weeks.map((week) => ({
    ...week,
    counted: week.leftOut === "whole" || week.paused ? null : week.value,
    aside: week.leftOut === "whole" ? week.value : null,
  }));
  const write = unit === "share" ? share : number;
  return (
    <LineChart
      width={width}
      height={height}
      margin={margin}
      data={counted}
      accessibilityLayer={false}
      style={{ width: "100%", height: "auto" }}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="label"
        height={30}
        padding={{ left: 10, right: 10 }}
        tickLine={false}
        tickMargin={10}
        interval={weeks.length > manyWeeks ? 1 : 0}
      />
      <YAxis
        width={46}
        domain={[0, top]}
        ticks={[0, top / 2, top]}
        tickFormatter={write}
        tickLine={false}
        axisLine={false}
      />
      {target && (
        <ReferenceLine className="trend-target" y={target.value} ifOverflow="extendDomain" />
      )}
      {start && <ReferenceLine className="trend-start" y={start.value} ifOverflow="extendDomain" />}
      <Line
        className="trend-line"
        dataKey="counted"
        type="linear"
        dot={TrendPoint}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="aside"
        type="linear"
        stroke="none"
        dot={TrendPoint}
        activeDot={false}
        isAnimationActive={false}
      />
      <TrendWords points={points} />
    </LineChart>
  );
}
