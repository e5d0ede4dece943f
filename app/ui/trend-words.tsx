"use client";

import { useTranslations } from "next-intl";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { TrendReason } from "./trend-reason";
import { pausesIn, type TrendPoints } from "./trend-weeks";

const lineHeight = 19;
const room = 2 * lineHeight;

/** The words inside the picture: both lines named at their right end, pauses, the reason at a point left out. */
export function TrendWords({ points }: { points: TrendPoints }) {
  const t = useTranslations("ui.trend");
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  const { start, target, weeks } = points;
  const targetY = target ? (y(target.value) ?? 0) : null;
  const startY = start ? clearOf(y(start.value) ?? 0, targetY) : null;
  const end = plot.x + plot.width + 8;
  const bottom = plot.y + plot.height;
  const isTopFree = [targetY, startY].every((line) => line === null || line > plot.y + room);
  const pauseY = isTopFree ? plot.y + lineHeight : plot.y + plot.height / 2;
  return (
    <g>
      {target && targetY !== null && (
        <EndWords
          look="trend-target-words"
          x={end}
          y={targetY}
          lines={[t("target"), target.label]}
        />
      )}
      {start && startY !== null && (
        <EndWords look="trend-start-words" x={end} y={startY} lines={[t("start"), start.label]} />
      )}
      {pausesIn(weeks).map(({ first, last }) => (
        <text key={first} x={((x(first) ?? 0) + (x(last) ?? 0)) / 2} y={pauseY} textAnchor="middle">
          {t("paused")}
        </text>
      ))}
      <TrendReason weeks={weeks} />
      <text x={plot.x + 4} y={bottom + 50}>
        {t("week")}
      </text>
    </g>
  );
}

type EndWordsProps = { look: string; x: number; y: number; lines: [string, string] };

function EndWords({ look, x, y, lines }: EndWordsProps) {
  return (
    <text className={look} x={x} y={y}>
      <tspan x={x}>{lines[0]}</tspan>
      <tspan x={x} dy={lineHeight}>
        {lines[1]}
      </tspan>
    </text>
  );
}

/** Two lines at nearly one height keep their words apart. */
function clearOf(y: number, other: number | null): number {
  if (other === null || Math.abs(y - other) >= room) return y;
  return y < other ? other - room : other + room;
}
