import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { gateQuestions } from "@/lib/plan/gate/questions";
import { terms } from "@/lib/plan/terms";
import { editionHash, fingerprint } from "@/lib/proof/receipt";
import { addDays } from "@/lib/time/day";
import { at, dayOf } from "@/lib/time/zone";
import { early, handoff, document as written } from "@/tests/cast";
import { firstMonday } from "../journey/days";
import { hanna } from "../journey/job";
import { test } from "../person";
import { fresh } from "../places";
import { life, onDay, open, record } from "./life";
import { begin, ede, join, mara, noor, setUpOnce, till } from "./people";

const zone = "Europe/Dublin";
const later = (days: number, time = "17:00") => at(addDays(life.startsOn, days), time, zone);

/** The text of the plan on the days of this story. */
function text() {
  const { startsOn, endsOn } = life;
  const today = addDays(startsOn, -8);
  const base = written();
  return written({
    startsOn,
    endsOn,
    lineOn: today,
    earlierFeedback: base.earlierFeedback.map((one) => ({ ...one, on: addDays(today, -30) })),
    expectations: base.expectations.map((one) => ({
      ...one,
      examples: one.examples.map((example) => ({ ...example, on: addDays(today, -20) })),
      dueAt: later(59),
    })),
    promises: base.promises.map((one, place) => ({
      ...one,
      dueAt: later([4, 11, 53][place] ?? 53),
    })),
    controls: [
      ...base.controls,
      {
        id: "01930000-0000-7000-8000-0000000001f6",
        text: "A copy of each message to the duty phone.",
        reason: "Two messages came late.",
        askedBy: "Depot manager",
        ends: { when: "day_reached", on: addDays(startsOn, 20) },
      },
    ],
  });
}

const begun = z.object({
  plan: z.object({ employeeId: z.string(), supervisorId: z.string(), terms }),
});

async function submit(page: Page) {
  const answer = await page.request.get(`/api${life.plan}`);
  const { plan } = begun.parse(await answer.json());
  await record(page, { type: "plan_submitted", ...plan, document: text() });
}

const answers = gateQuestions.map((question) => ({
  question,
  place: "expectations.0.standard",
  text: "Looked at, and yes.",
}));

const delivered = z.object({ plan: z.object({ document: z.unknown() }) });

/** The employee confirms the very text that they read. */
async function acknowledge(page: Page) {
  const answer = await page.request.get(`/api${life.plan}`);
  const { plan } = delivered.parse(await answer.json());
  const code = fingerprint(await editionHash(plan.document));
  const confirmed = { edition: 1, fingerprint: code };
  await record(page, { type: "plan_acknowledged", answer: "received", ...confirmed });
}

async function readBack(employee: Page, supervisor: Page, expectationId: string) {
  const ownWords = "At quarter past ten the night desk finds all it needs in there.";
  const said = { expectationId, understood: true, ownWords };
  const readBackId = await record(employee, { type: "expectation_read_back", ...said });
  await record(supervisor, { type: "read_back_confirmed", readBackId });
}

test("a plan is under way, and both sides mean the same by it", async ({ as, page }) => {
  await setUpOnce(page);
  const hr = await as(hanna);
  for (const one of [till, ede, noor]) await join(hr, one, null);
  await join(hr, mara, till.personId);
  const ahead = Number(readFileSync(fresh.clock, "utf8"));
  const today = dayOf(new Date(Date.now() + ahead).toISOString(), zone);
  life.startsOn = firstMonday(addDays(today, 8));
  life.endsOn = addDays(life.startsOn, 59);
  const { startsOn, endsOn } = life;
  const [employee, supervisor] = [await as(mara), await as(till)];
  life.plan = await begin(supervisor, mara);
  await submit(supervisor);
  await record(hr, { type: "plan_approved", answers });
  const dates = { readingUntilOn: addDays(startsOn, -1), startsOn, endsOn };
  await record(supervisor, { type: "plan_delivered", how: "In a meeting.", ...dates });
  await acknowledge(employee);
  for (const one of [handoff, early]) await readBack(employee, supervisor, one);
  onDay(1);
  await open(employee);
  await expect(employee.getByText("Clear to both sides since")).toHaveCount(2);
});
