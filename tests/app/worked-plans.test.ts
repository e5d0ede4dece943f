import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginDraft } from "@/db/drafts";
import { tellHandOffs } from "@/db/seed/hand-offs";
import { loadPeople } from "@/db/seed/load-people";
import { actorOf, organisation, type PersonKey, personId } from "@/db/seed/people";
import { tellReviews } from "@/db/seed/reviews";
import { termsFrom } from "@/db/terms";
import { dayOf } from "@/lib/time/zone";
import { freshDatabase } from "../db/harness";
import { asLaunched } from "./auth-people";
import { api, cookieOf } from "./plan-api";

let db: Awaited<ReturnType<typeof freshDatabase>>;
const folder = mkdtempSync(join(tmpdir(), "footing-worked-"));
const clock = join(folder, "clock");
const cookies = new Map<PersonKey, string>();

beforeAll(async () => {
  asLaunched();
  const { privateKey } = generateKeyPairSync("ed25519");
  process.env.SIGNING_KEY = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  process.env.FOOTING_CLOCK_FILE = clock;
  setClock(new Date().toISOString());
  db = await freshDatabase();
  await loadPeople();
});
afterAll(async () => {
  delete process.env.FOOTING_CLOCK_FILE;
  rmSync(folder, { recursive: true });
  await db.drop();
});

function setClock(moment: string) {
  writeFileSync(clock, String(Date.parse(moment) - Date.now()));
}

async function as(key: PersonKey): Promise<string> {
  const cookie = cookies.get(key) ?? (await cookieOf(actorOf(key)));
  cookies.set(key, cookie);
  return cookie;
}

const startsOn = "2026-10-05";
const termsOn = (day: string) => termsFrom({ ...organisation, presets: {} }, day);

test.each([
  ["hand-offs", tellHandOffs, "closed"],
  ["reviews", tellReviews, "underway"],
] as const)(
  "the worked plan on %s replays row by row through the API, to its end",
  async (_, tell, status) => {
    const { begunAt } = tell(startsOn, termsOn(startsOn));
    const plan = tell(startsOn, termsOn(dayOf(begunAt, organisation.zone)));
    const { planId, employee, supervisor, told } = plan;
    const begun = await beginDraft(
      actorOf(supervisor),
      { planId, employeeId: personId(employee) },
      begunAt,
    );
    expect(begun).toBe(true);
    for (const { id, at, by, event } of told) {
      setClock(at);
      const answer = await api.record(planId, { id, event }, await as(by));
      expect(answer.status, `${event.type} at ${at}: ${await answer.clone().text()}`).toBe(200);
    }
    const page = await (await api.plan(planId, await as(employee))).json();
    expect(page.plan).toMatchObject({ status, version: told.length });
    const stranger = await api.plan(planId, await as("callum"));
    expect(stranger.status).toBe(404);
  },
);
