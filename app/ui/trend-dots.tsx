"use client";

import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import type { DrawnDot } from "./trend-drawing";

const radius = 5.5;
const aboveLines = 600;

/** Full where all of it counts, hollow where a part is left out or still waits, with a dashed edge where all of it is left out. */
export function TrendDots({ dots }: { dots: DrawnDot[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!usePlotArea() || !x || !y) return null;
  return (
    <ZIndexLayer zIndex={aboveLines}>
      {dots.map(({ at, height, look, words }) => (
        <g key={`${at} ${height}`} transform={`translate(${x(at)} ${y(height)})`}>
          <Shape look={look} />
          {words && (
            <text x={radius + 5} y={5}>
              {words}
            </text>
          )}
        </g>
      ))}
    </ZIndexLayer>
  );
}

function Shape({ look }: { look: DrawnDot["look"] }) {
  const className = `trend-point trend-point-${look}`;
  if (look === "middle")
    return <rect className={className} x={-radius} y={-radius} width={11} height={11} />;
  if (look === "start") return <path className={className} d="M0 -7 L7 0 L0 7 L-7 0 Z" />;
  return <circle className={className} r={radius} />;
}
