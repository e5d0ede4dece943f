import { shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { chronicle, type Told } from "@/lib/plan/chronicle";
import type { Instant } from "@/lib/time/instant";
import type { HomeReading } from "./home-reading";

/** An entry that somebody else added to one of the reader's plans. */
export type News = { reading: HomeReading; told: Told };

/** What others added since a moment, the newest first. */
export function newsSince(readings: HomeReading[], since: Instant): News[] {
  return readings
    .filter(({ history }) => (history.at(-1)?.at ?? since) > since)
    .flatMap((reading) => {
      const { plan, history, people, actor } = reading;
      const names = Object.fromEntries(
        people.map(({ personId }) => [personId, shortName(reading, personId)]),
      );
      return chronicle(plan, history, names)
        .filter(({ recorded }) => recorded.at > since && recorded.by !== actor.personId)
        .map((told) => ({ reading, told }));
    })
    .toSorted((a, b) => (a.told.recorded.at > b.told.recorded.at ? -1 : 1));
}
