import { describe, expect, test } from "vitest";
import { whoSeesOf, whoWaitsToSee } from "@/app/(signed-in)/plans/[planId]/guests/who-sees-of";
import { sharingLimits } from "@/app/(signed-in)/plans/[planId]/observations/limits";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { isLapsed } from "@/lib/plan/expectation/observation";
import { addDays } from "@/lib/time/day";
import { handoff, idOf, ines, odile, record, tobias, wren } from "../cast";
import { type Story, underway } from "../story";

const names: [string, string][] = [
  [ines.personId, "Ines Calloway"],
  [tobias.personId, "Tobias Renn"],
  [odile.personId, "Odile Marchetti"],
  [wren.personId, "Wren Adair"],
];
const people = names.map(([personId, name]) => ({ personId, name, jobTitle: "" }));

function readingAt({ plan }: Story, now: string): Reading {
  if (!plan.document) throw new Error("a plan without a text");
  const { document } = plan;
  return { plan, document, people, actor: { ...ines, name: "Ines Calloway" }, now };
}

/** Whether something that happened on a day and is shared at a moment has lapsed; null when it can no longer be shared. */
function isLapsedWhen(happenedOn: string, at: string): boolean | null {
  const story = underway();
  const event = {
    type: "observation_shared",
    expectationId: handoff,
    fact: "The record came at 22:40.",
    effect: "The night desk waited.",
    interpretation: "The call took the time.",
    anotherExplanation: "The phones were not covered.",
    happenedOn,
    sourceId: record,
  } as const;
  if (story.objection(tobias, at, event)) return null;
  story.tell(tobias, at, event);
  const [shared] = story.plan.observations;
  return shared ? isLapsed(story.plan, shared) : null;
}

describe("what an observation can still speak of", () => {
  test.each(["2026-11-20", "2026-11-22", "2026-10-27"])(
    "on %s: from the first day named it can be cited, before it only be kept, further back not be shared",
    (today) => {
      const now = `${today}T11:00:00.000Z`;
      const { citableFrom, keptFrom, left } = sharingLimits(readingAt(underway(), now));
      expect(isLapsedWhen(citableFrom, now)).toBe(false);
      expect(isLapsedWhen(addDays(citableFrom, -1), now)).toBe(true);
      expect(isLapsedWhen(keptFrom, now)).toBe(true);
      expect(isLapsedWhen(addDays(keptFrom, -1), now)).toBeNull();
      expect(left).toBe(2);
    },
  );
});

describe("who can see a plan", () => {
  const invited = (by: typeof tobias) => {
    const story = underway();
    const guestId = idOf(900);
    story.tell(by, "2026-10-06T09:00:00.000Z", {
      type: "guest_invited",
      guestId,
      personId: wren.personId,
      as: "mentor",
    });
    return { story, guestId };
  };
  const namesOf = (seers: { name: string }[]) => seers.map(({ name }) => name);

  test("a mentor whom Tobias invites waits for Ines, and sees it once she consents", () => {
    const { story, guestId } = invited(tobias);
    const before = readingAt(story, "2026-10-06T10:00:00.000Z");
    expect(namesOf(whoSeesOf(before))).not.toContain("Wren Adair");
    expect(whoWaitsToSee(before)).toMatchObject([{ name: "Wren Adair", needsConsent: true }]);
    story.tell(ines, "2026-10-06T11:00:00.000Z", {
      type: "guest_answered",
      guestId,
      consents: true,
    });
    const after = readingAt(story, "2026-10-06T12:00:00.000Z");
    expect(namesOf(whoSeesOf(after))).toContain("Wren Adair");
    expect(whoWaitsToSee(after)).toEqual([]);
  });

  test("a mentor whom Ines invites sees it at once, and nothing more once removed", () => {
    const { story, guestId } = invited(ines);
    const seen = readingAt(story, "2026-10-06T10:00:00.000Z");
    expect(whoSeesOf(seen).at(-1)).toMatchObject({ name: "Wren Adair", needsConsent: false });
    story.tell(ines, "2026-10-06T11:00:00.000Z", { type: "guest_removed", guestId });
    const without = readingAt(story, "2026-10-06T12:00:00.000Z");
    expect(namesOf([...whoSeesOf(without), ...whoWaitsToSee(without)])).not.toContain("Wren Adair");
  });
});
