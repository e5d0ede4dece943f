import type { DotItemDotProps } from "recharts";

/** Full when the whole week counts, hollow when a part is left out, hollow with a dashed edge when all of it is. */
export function TrendPoint({ cx, cy, payload, index }: DotItemDotProps) {
  if (cx === undefined || cy === undefined) return null;
  const leftOut: unknown = payload?.leftOut;
  const look =
    leftOut === "part" || leftOut === "whole"
      ? `trend-point trend-point-${leftOut}`
      : "trend-point";
  return <circle key={index} className={look} cx={cx} cy={cy} r={5.5} />;
}
