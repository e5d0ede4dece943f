import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as postSetUp } from "@/app/api/set-up/route";
import { actorOf } from "@/app/auth/session";
import { setUpSoFar } from "@/db/setup";
import { freshDatabase } from "../db/harness";
import { asLaunched, cookieFrom, form, json, ORIGIN, sent } from "./auth-people";

const fields = {
  organisation: "Harbour & Co",
  zone: "Europe/Dublin",
  name: "Ada Admin",
  email: "Ada@Harbour.test",
  password: "a calm sentence of mine",
};

let db: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  asLaunched();
  db = await freshDatabase();
});
beforeEach(() =>
  db.ownerSql.unsafe(
    ["sessions", "credentials", "sign_in_names", "people", "organisations", "throttle"]
      .map((table) => `delete from ${table}`)
      .join(";"),
  ),
);
afterEach(() => {
  asLaunched();
  delete process.env.FOOTING_SETUP_TOKEN;
});
afterAll(() => db.drop());

describe("on the machine itself", () => {
  test("whoever opens the first page creates the organisation, is its HR partner and admin, and is signed in", async () => {
    expect(await setUpSoFar()).toEqual({ organisation: false, demo: false });
    const answer = await postSetUp(form("/api/set-up", fields));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    const request = new Request(ORIGIN, { headers: { cookie: cookieFrom(answer) } });
    expect(await actorOf(request)).toMatchObject({ name: "Ada Admin", isHr: true, isAdmin: true });
    expect(await setUpSoFar()).toEqual({ organisation: true, demo: false });
  });

  test("there is one: a second is refused, also when two come at once", async () => {
    const others = { ...fields, organisation: "Other", email: "other@harbour.test" };
    const answers = await Promise.all(
      [fields, others].map((one) => postSetUp(json("/api/set-up", one))),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const late = await postSetUp(form("/api/set-up", others));
    expect(late.headers.get("location")).toBe("/welcome?because=already_set_up");
    expect((await db.ownerSql`select 1 from organisations`).length).toBe(1);
  });

  test("eleven characters are no password, no place is no zone; nothing is kept", async () => {
    const wrong = [
      { password: "eleven char" },
      { zone: "Mars/Olympus" },
      { zone: "+01:00" },
      { organisation: " " },
      { email: "ada" },
      { name: "A\u0000da" },
      { organisation: "\ud800" },
      { country: "Ireland" },
      { password: { length: 12 } },
    ];
    for (const change of wrong) {
      const answer = await postSetUp(json("/api/set-up", { ...fields, ...change }));
      expect([change, answer.status]).toEqual([change, 400]);
    }
    expect(await setUpSoFar()).toEqual({ organisation: false, demo: false });
    for (const body of ["", "{", "null", "\u0000", new Uint8Array([255])]) {
      expect((await postSetUp(sent("/api/set-up", body))).status).toBe(400);
    }
  });

  test("a foreign name that points at this machine is refused", async () => {
    for (const host of ["evil.test:4321", "localhost.evil.test", "evil.test", ""]) {
      const answer = await postSetUp(json("/api/set-up", fields, { headers: { host } }));
      expect(answer.status).toBe(403);
    }
    expect(await setUpSoFar()).toEqual({ organisation: false, demo: false });
    const headers = { host: "127.0.0.1:4321" };
    expect((await postSetUp(json("/api/set-up", fields, { headers }))).status).toBe(200);
  });
});

describe("from further away", () => {
  const token = "0123456789abcdef0123456789abcdef";
  beforeEach(() => {
    process.env.HOST = "0.0.0.0";
    process.env.FOOTING_SETUP_TOKEN = token;
  });

  test("the token of the terminal is needed, whole and right", async () => {
    for (const shown of [undefined, "", token.slice(1), `${token}0`, [token]]) {
      const answer = await postSetUp(json("/api/set-up", { ...fields, token: shown }));
      expect([answer.status, (await answer.json()).refused]).toEqual([403, "wrong_token"]);
    }
    expect((await postSetUp(json("/api/set-up", { ...fields, token }))).status).toBe(200);
  });

  test("without a token nobody sets up, and a public https address counts as further away", async () => {
    delete process.env.FOOTING_SETUP_TOKEN;
    expect((await postSetUp(json("/api/set-up", { ...fields, token: "" }))).status).toBe(403);
    process.env.HOST = "localhost";
    process.env.APP_ORIGIN = "https://footing.harbour.test";
    expect((await postSetUp(json("/api/set-up", fields))).status).toBe(403);
    expect(await setUpSoFar()).toEqual({ organisation: false, demo: false });
  });

  test("on https the cookie is tied to its host", async () => {
    process.env.APP_ORIGIN = "https://footing.harbour.test";
    const answer = await postSetUp(json("/api/set-up", { ...fields, token }));
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-footing-session=/);
    expect(cookie).toMatch(/Path=\/;.*HttpOnly; Secure; SameSite=Lax/i);
    expect(cookie).not.toMatch(/Domain/i);
  });
});
