import { generateKeyPairSync } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/demo/route";
import { actorOf } from "@/app/auth/session";
import { personId } from "@/db/seed/people";
import { setUpSoFar } from "@/db/setup";
import { freshDatabase } from "../db/harness";
import { freshKey } from "../db/private-people";
import { asLaunched, cookieFrom, form, json, ORIGIN } from "./auth-people";

let db: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  asLaunched();
  process.env.SIGNING_KEY ??= generateKeyPairSync("ed25519")
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();
  process.env.FIELD_KEY = freshKey();
  db = await freshDatabase();
});
afterEach(() => asLaunched());
afterAll(() => db.drop());

describe("the first page's demo", () => {
  test("is not opened from another machine", async () => {
    process.env.HOST = "0.0.0.0";
    const answer = await POST(json("/api/demo", {}));
    expect(answer.status).toBe(403);
    expect(await setUpSoFar()).toEqual({ organisation: false, demo: false });
  });

  test("is opened on this machine, and whoever opens it is signed in as Ines", async () => {
    const answer = await POST(form("/api/demo", {}));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    const request = new Request(ORIGIN, { headers: { cookie: cookieFrom(answer) } });
    expect(await actorOf(request)).toMatchObject({ personId: personId("ines"), isHr: false });
    expect(await setUpSoFar()).toEqual({ organisation: false, demo: true });
  });

  test("opens again as it is", async () => {
    const events = () => db.ownerSql`select count(*)::int as n from plan_events`;
    const before = await events();
    const answers = await Promise.all([POST(json("/api/demo", {})), POST(json("/api/demo", {}))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await events()).toEqual(before);
  });
});
