import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as postPeople } from "@/app/api/people/route";
import { POST as postSetUp } from "@/app/api/set-up/route";
import { POST as postSignIn } from "@/app/api/sign-in/route";
import { POST as postSignOut } from "@/app/api/sign-out/route";
import { sealSession } from "@/app/auth/cookie";
import { handleAuth } from "@/app/auth/handler";
import { actorOf } from "@/app/auth/session";
import { startSession } from "@/db/sessions";
import { freshDatabase } from "../db/harness";
import {
  asLaunched,
  cookieFrom,
  form,
  json,
  ORIGIN,
  PASSWORD,
  sent,
  smallOrganisation,
} from "./auth-people";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let people: Awaited<ReturnType<typeof smallOrganisation>>;

beforeAll(async () => {
  asLaunched();
  db = await freshDatabase();
  people = await smallOrganisation();
});
afterAll(() => db.drop());

const asks = (cookie: string) =>
  actorOf(new Request(`${ORIGIN}/api/plans`, { headers: { cookie } }));

async function signedIn(email: string): Promise<string> {
  const answer = await postSignIn(json("/api/sign-in", { email, password: PASSWORD }));
  expect(answer.status).toBe(200);
  return cookieFrom(answer);
}

describe("signing in", () => {
  test("a plain form sets the cookie and goes on to where the person was going", async () => {
    const answer = await postSignIn(
      form("/api/sign-in", { email: " Emil@Harbour.test ", password: PASSWORD, from: "/plans/1" }),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/plans/1");
    expect(answer.headers.get("set-cookie")).toMatch(/^footing-session=.*HttpOnly.*SameSite=Lax/i);
    expect(await asks(cookieFrom(answer))).toEqual({
      orgId: people.orgId,
      personId: people.employee,
      name: "Emil Employee",
      isHr: false,
      isAdmin: false,
      zone: "Europe/Dublin",
    });
  });

  test("a wrong password goes back to the form with a code, and sets nothing", async () => {
    const answer = await postSignIn(
      form("/api/sign-in", { email: "emil@harbour.test", password: "not the one at all" }),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/sign-in?because=wrong");
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  test("people who are known, unknown, or have left get equal answers", async () => {
    await db.ownerSql`update people set status = 'left' where person_id = ${people.employee}`;
    const tries = ["ada@harbour.test", "nobody@harbour.test", "emil@harbour.test", "no address"];
    const answers = await Promise.all(
      tries.map(async (email) => {
        const answer = await postSignIn(
          json("/api/sign-in", { email, password: "wrong wrong wrong" }),
        );
        return [answer.status, await answer.text(), [...answer.headers]];
      }),
    );
    await db.ownerSql`update people set status = 'active' where person_id = ${people.employee}`;
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(401);
  });

  test("tries at one address run out, known or not, from wherever they come; another address is let in", async () => {
    for (const email of ["tried@harbour.test", "emil@harbour.test"]) {
      await db.ownerSql`delete from throttle`;
      const statuses: number[] = [];
      for (let round = 0; round < 10; round++) {
        const answer = await postSignIn(json("/api/sign-in", { email, password: "wrong wrong" }));
        statuses.push(answer.status);
        if (answer.status === 429)
          expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      }
      expect(statuses).toEqual([...Array(8).fill(401), 429, 429]);
    }
    await signedIn("ada@harbour.test");
    await db.ownerSql`delete from throttle`;
  });

  test("a way on that leaves this origin leads home instead", async () => {
    for (const from of [
      "//evil.test",
      "https://evil.test/",
      "/\\evil.test",
      "/\t/evil.test",
      "javascript:1",
    ]) {
      const answer = await postSignIn(
        form("/api/sign-in", { email: "emil@harbour.test", password: PASSWORD, from }),
      );
      expect(answer.headers.get("location")).toBe("/");
      await db.ownerSql`delete from throttle`;
    }
  });

  test("a form of another site is refused, by what the browser says and by what it leaves out", async () => {
    const fields = { email: "emil@harbour.test", password: PASSWORD };
    for (const headers of [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
    ]) {
      expect((await postSignIn(form("/api/sign-in", fields, { headers }))).status).toBe(403);
    }
    const bare = (origin?: string) =>
      new Request(`${ORIGIN}/api/sign-in`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: origin ? { origin } : {},
      });
    expect((await postSignIn(bare())).status).toBe(403);
    expect((await postSignIn(bare("https://evil.test"))).status).toBe(403);
    expect((await postSignIn(bare(ORIGIN))).status).toBe(303);
  });
});

describe("a session ends on the next request", () => {
  test("signing out ends it for a copied cookie too, and leaves other sessions alone", async () => {
    const [here, elsewhere] = [
      await signedIn("ada@harbour.test"),
      await signedIn("ada@harbour.test"),
    ];
    const answer = await postSignOut(form("/api/sign-out", {}, { cookie: here }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("set-cookie")).toMatch(/^footing-session=;.*Max-Age=0/);
    expect(answer.headers.get("clear-site-data")).toContain("storage");
    expect(await asks(here)).toBeNull();
    expect(await asks(elsewhere)).not.toBeNull();
  });

  test("signing in again ends the session the browser had", async () => {
    const before = await signedIn("ada@harbour.test");
    const again = await postSignIn(
      json("/api/sign-in", { email: "ada@harbour.test", password: PASSWORD }, { cookie: before }),
    );
    expect(await asks(before)).toBeNull();
    expect(await asks(cookieFrom(again))).not.toBeNull();
  });

  test("who leaves is out at once; who stops being an admin is none at once", async () => {
    await db.ownerSql`delete from throttle`;
    const [ada, emil] = [await signedIn("ada@harbour.test"), await signedIn("emil@harbour.test")];
    await db.ownerSql`update people set status = 'left' where person_id = ${people.employee}`;
    await db.ownerSql`update people set is_admin = false, is_hr = false where person_id = ${people.admin}`;
    expect(await asks(emil)).toBeNull();
    expect(await asks(ada)).toMatchObject({ isAdmin: false, isHr: false });
    await db.ownerSql`update people set status = 'active', is_admin = (person_id = ${people.admin}), is_hr = (person_id = ${people.admin})`;
    expect(await asks(emil)).not.toBeNull();
  });

  test("a session that was opened without the sign-in page is as good", async () => {
    const sealed = await sealSession(await startSession({ ...people, personId: people.employee }));
    expect(await asks(`footing-session=${sealed}`)).toMatchObject({ name: "Emil Employee" });
    expect(await asks(`other-session=${sealed}`)).toBeNull();
  });

  test("a cookie that was made elsewhere, cut or emptied is nobody", async () => {
    const good = await signedIn("ada@harbour.test");
    expect(await asks(good)).not.toBeNull();
    for (const bad of [
      good.slice(0, -4),
      "footing-session=",
      "footing-session=%E0%A4%A",
      "x",
      `${good}x`,
    ]) {
      expect(await asks(bad)).toBeNull();
    }
    const bearer = good.split("=")[1];
    const request = new Request(ORIGIN, { headers: { authorization: `Bearer ${bearer}` } });
    expect(await actorOf(request)).toBeNull();
  });
});

describe("the carrier behind its counter", () => {
  const call = (method: string, path: string, init: RequestInit = {}) =>
    handleAuth(
      new Request(`${ORIGIN}/api/auth/${path}`, {
        ...init,
        method,
        headers: { origin: ORIGIN, "content-type": "application/json", ...init.headers },
      }),
      path.split("?")[0]?.split("/") ?? [],
    );

  test("signs in with its own token, and not without it", async () => {
    await db.ownerSql`delete from throttle`;
    const token = await call("GET", "csrf");
    const { csrfToken } = await token.json();
    const fields = { email: "ada@harbour.test", password: PASSWORD, callbackUrl: "//evil.test" };
    const cookie = cookieFrom(token);
    const withToken = await call("POST", "callback/credentials", {
      body: JSON.stringify({ ...fields, csrfToken }),
      headers: { cookie },
    });
    expect([withToken.status, await withToken.json()]).toEqual([200, { url: "/" }]);
    const session = withToken.headers
      .getSetCookie()
      .find((line) => line.startsWith("footing-session="));
    expect(await asks(session?.split(";")[0] ?? "")).toMatchObject({ name: "Ada Admin" });
    const without = await call("POST", "callback/credentials", {
      body: JSON.stringify(fields),
      headers: { cookie },
    });
    expect(without.status).toBe(403);
    expect(without.headers.getSetCookie()).toEqual([]);
  });

  test("has no other door: nobody becomes HR by an update, nobody is asked about errors", async () => {
    const cookie = await signedIn("emil@harbour.test");
    for (const [method, path] of [
      ["POST", "session"],
      ["GET", "session"],
      ["GET", "signin?callbackUrl=notaurl"],
      ["GET", "error"],
      ["GET", "providers"],
      ["POST", "signout"],
      ["POST", "_log"],
      ["GET", "callback/credentials"],
      ["POST", "callback/credentials/more"],
      ["GET", ""],
    ] as const) {
      const body = method === "POST" ? JSON.stringify({ data: { isHr: true } }) : undefined;
      const answer = await call(method, path, { body, headers: { cookie } });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(await asks(cookie)).toMatchObject({ isHr: false });
  });
});

describe("what is not a request gets an answer of four hundred and something, never five", () => {
  const NUL = "\u0000";
  const bodies: BodyInit[] = [
    "",
    "{",
    "[]",
    "null",
    "7",
    '"text"',
    NUL,
    `{"email":"a${NUL}b@c.test","password":"x"}`,
    '{"email":"a\\u0000b@c.test","password":"\\u0000"}',
    '{"email":"\\ud800@c.test","password":"\\udc00 twelve signs","name":"\\ud800"}',
    '{"email":{"$gt":""},"password":["a"],"callbackUrl":["a","b"],"csrfToken":{}}',
    '{"__proto__":{"isAdmin":true},"email":1,"from":{}}',
    JSON.stringify({ email: "x".repeat(20_000) }),
    new Uint8Array([0xff, 0xfe, 0x00, 0x80]),
    "email=%00&password=%E0%A4%A&from=%0d%0aset-cookie:x",
    "email=a@b.test&email=c@d.test&password=x",
  ];
  const types = ["application/json", "application/x-www-form-urlencoded", "text/plain", ""];
  const cookies = ["", "footing-callback=%zz; footing-csrf=%00|%00; footing-session=....", "=; ;;"];
  const doors: [string, (request: Request) => Promise<Response>][] = [
    ["/api/sign-in", postSignIn],
    ["/api/set-up", postSetUp],
    ["/api/people", postPeople],
    ["/api/sign-out", postSignOut],
    [
      "/api/auth/callback/credentials",
      (request) => handleAuth(request, ["callback", "credentials"]),
    ],
    ["/api/auth/csrf", (request) => handleAuth(request, ["csrf"])],
  ];

  test.each(doors)("%s", async (path, door) => {
    for (const body of bodies) {
      for (const type of types) {
        for (const cookie of cookies) {
          const answer = await door(
            sent(path, body, { headers: { "content-type": type }, cookie }),
          );
          expect([path, String(body).slice(0, 60), type, answer.status < 500]).toContain(true);
          expect(answer.headers.get("location") ?? "/").toMatch(/^\/[^/]?/);
        }
      }
    }
  });

  test("and as an admin, too", async () => {
    await db.ownerSql`delete from throttle`;
    const cookie = await signedIn("ada@harbour.test");
    for (const body of bodies) {
      const answer = await postPeople(
        sent("/api/people", body, { headers: { "content-type": "application/json" }, cookie }),
      );
      expect([400, 413]).toContain(answer.status);
    }
  });
});

describe("an admin adds people", () => {
  const fields = { name: "Nia New", jobTitle: "Clerk", email: "Nia@harbour.test" };

  test("who can sign in with the password that is shown once", async () => {
    const cookie = await signedIn("ada@harbour.test");
    const answer = await postPeople(
      json("/api/people", { ...fields, supervisorId: people.admin }, { cookie }),
    );
    expect(answer.status).toBe(201);
    const { personId, firstPassword } = await answer.json();
    const entered = await postSignIn(
      json("/api/sign-in", { email: fields.email, password: firstPassword }),
    );
    expect(await asks(cookieFrom(entered))).toMatchObject({
      personId,
      name: "Nia New",
      isHr: false,
    });
    const lines =
      await db.ownerSql`select supervisor_id from reporting_lines where person_id = ${personId}`;
    expect(lines).toEqual([{ supervisor_id: people.admin }]);
  });

  test("an address is taken once, and a supervisor is one of theirs", async () => {
    const cookie = await signedIn("ada@harbour.test");
    const again = await postPeople(json("/api/people", fields, { cookie }));
    expect([again.status, (await again.json()).refused]).toEqual([409, "email_taken"]);
    const lost = await postPeople(
      json(
        "/api/people",
        { ...fields, email: "z@harbour.test", supervisorId: people.orgId },
        { cookie },
      ),
    );
    expect([lost.status, (await lost.json()).refused]).toEqual([422, "no_such_supervisor"]);
    const kept = await db.ownerSql`select 1 from sign_in_names where email = 'z@harbour.test'`;
    expect(kept).toHaveLength(0);
  });

  test("nobody else does", async () => {
    const emil = await signedIn("emil@harbour.test");
    const other = { ...fields, email: "other@harbour.test" };
    expect((await postPeople(json("/api/people", other, { cookie: emil }))).status).toBe(403);
    expect((await postPeople(json("/api/people", other))).status).toBe(401);
  });
});
