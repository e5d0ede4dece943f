import "server-only";
import Holidays from "date-holidays";
import { type Presets, type Terms, usualPresets } from "@/lib/plan/terms";
import type { Day } from "@/lib/time/day";

/** What an organisation says of its time and its presets. */
export type Ground = {
  zone: string;
  workingWeekdays: number[];
  country: string | null;
  presets: Partial<Presets>;
};

/** How many years of holidays a new plan takes along; plan, pause and extension end well before. */
const years = [0, 1, 2];

/** The public holidays of a country in the years a plan may touch, compared as text and never as instants. */
function holidaysOf(country: string | null, from: Day): Day[] {
  if (!country) return [];
  const calendar = new Holidays(country);
  const first = Number(from.slice(0, 4));
  return years
    .flatMap((later) => calendar.getHolidays(first + later))
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));
}

/** The terms a plan that begins today would have; they stay its own when the organisation changes its presets. */
export function termsFrom(ground: Ground, today: Day): Terms {
  return {
    zone: ground.zone,
    calendar: {
      weekdays: ground.workingWeekdays,
      holidays: [...new Set(holidaysOf(ground.country, today))],
    },
    presets: { ...usualPresets, ...ground.presets },
  };
}
