import { describe, expect, test } from "vitest";
import { refuseCopy } from "@/app/api/plans/[planId]/copies/[copy]/refuse-copy";
import { GET } from "@/app/api/plans/[planId]/copies/[copy]/route";
import { places } from "@/app/documents/copies/places";
import { loadDemo } from "@/db/seed/demo";
import { demoEvents } from "@/db/seed/demo-events";
import { actorOf, type PersonKey } from "@/db/seed/people";
import { takeCopyTurn } from "@/db/throttle";
import { ORIGIN } from "../app/auth-people";
import { cookieOf } from "../app/plan-api";
import { bytesOf, ground, take } from "./ground";

const today = "2026-11-22";
const [handOffs] = demoEvents(today);
const plan = handOffs?.planId ?? "";
const db = ground(() => loadDemo(today));

async function takeAllTurnsOf(who: PersonKey) {
  while ((await takeCopyTurn(actorOf(who))) === 0);
}

describe("whoever takes very many copies", () => {
  test("is told in a sentence when to come back, and then gets the copy", async () => {
    await takeAllTurnsOf("ines");
    const refused = await take("check.html", "ines", plan);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect((await refused.json()).because).toContain("Nothing is lost.");
    await db().ownerSql`delete from throttle`;
    const taken = await take("check.html", "ines", plan);
    expect([taken.status, (await bytesOf(taken)).length > 0]).toEqual([200, true]);
  });

  test("reads it on a page in a browser, with a way back", async () => {
    await takeAllTurnsOf("ines");
    const headers = { cookie: await cookieOf(actorOf("ines")), accept: "text/html,*/*" };
    const request = new Request(`${ORIGIN}/api/plans/${plan}/copies/plan.pdf`, { headers });
    const params = Promise.resolve({ planId: plan, copy: "plan.pdf" });
    const page = await GET(request, { params });
    expect([page.status, page.headers.get("content-type")]).toEqual([
      429,
      "text/html; charset=utf-8",
    ]);
    expect(Number(page.headers.get("retry-after"))).toBeGreaterThan(0);
    const text = await page.text();
    expect(text).toContain("You have taken many copies in a short time.");
    expect(text).toContain(`href="/plans/${plan}/copies"`);
  });

  test("keeps nobody else from theirs, and signing in anew is no way around", async () => {
    await takeAllTurnsOf("ines");
    expect((await take("check.html", "ines", plan)).status).toBe(429);
    expect((await take("check.html", "ines", plan)).status).toBe(429);
    expect((await take("check.html", "tobias", plan)).status).toBe(200);
  });
});

describe("many at once", () => {
  const waiting = { atOnce: 2, waiting: 2, patienceMs: 60_000 };
  const held = () => Promise.withResolvers<string>();

  test("so many are made, the next wait for a place, and one too many is told so at once", async () => {
    const inPlace = places(waiting);
    const works = [held(), held(), held(), held()];
    const made = works.map(({ promise }) => inPlace(() => promise));
    expect(await inPlace(async () => "one too many")).toBeNull();
    for (const [place, { resolve }] of works.entries()) resolve(`copy ${place}`);
    expect(await Promise.all(made)).toEqual(["copy 0", "copy 1", "copy 2", "copy 3"]);
    expect(await inPlace(async () => "later")).toBe("later");
  });

  test("who waits in vain is told so, and one that fails frees its place", async () => {
    const inPlace = places({ ...waiting, atOnce: 1, patienceMs: 1 });
    const first = held();
    const making = inPlace(() => first.promise);
    expect(await inPlace(async () => "in vain")).toBeNull();
    first.reject(new Error("not made"));
    await expect(making).rejects.toThrow("not made");
    expect(await inPlace(async () => "next")).toBe("next");
  });

  test("is said in a sentence with a time to come back", async () => {
    const answer = refuseCopy(new Request(ORIGIN), plan, "too_busy", 5);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "5"]);
    expect(await answer.json()).toMatchObject({
      refused: "too_busy",
      because: "Many copies are being made just now. Nothing is lost. Try again in 5 seconds.",
    });
  });
});
