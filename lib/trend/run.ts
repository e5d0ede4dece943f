import { isCounted, type Point } from "./series";

/** The last counted weeks in a row that a condition holds for; a week left out neither counts nor breaks the row. */
export function lastRun(points: readonly Point[], holds: (point: Point) => boolean): Point[] {
  const counted = points.filter(isCounted);
  return counted.slice(counted.findLastIndex((point) => !holds(point)) + 1);
}

/** The last counted weeks in a row that are all strictly better than the starting point, below it where lower is better. */
export function runAboveStart(points: readonly Point[]): Point[] {
  return lastRun(points, (point) => point.isBetter);
}
