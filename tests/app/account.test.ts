import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as postAccount } from "@/app/api/account/route";
import { POST as postPerson } from "@/app/api/people/[personId]/route";
import { POST as postPeople } from "@/app/api/people/route";
import { POST as postSignIn } from "@/app/api/sign-in/route";
import { actorOf } from "@/app/auth/session";
import { readAccount } from "@/db/account";
import { addPerson } from "@/db/people";
import { newPerson } from "@/lib/people/person";
import en from "@/lib/wording/en.json";
import { freshDatabase } from "../db/harness";
import {
  asLaunched,
  cookieFrom,
  form,
  json,
  ORIGIN,
  PASSWORD,
  smallOrganisation,
} from "./auth-people";

const NEW = "another calm sentence";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

let db: Awaited<ReturnType<typeof freshDatabase>>;
let people: Awaited<ReturnType<typeof smallOrganisation>>;

beforeAll(async () => {
  asLaunched();
  db = await freshDatabase();
  people = await smallOrganisation();
});
beforeEach(async () => {
  await db.ownerSql`delete from throttle`;
});
afterAll(() => db.drop());

const asks = (cookie: string) =>
  actorOf(new Request(`${ORIGIN}/api/plans`, { headers: { cookie } }));

function signIn(email: string, password = PASSWORD) {
  const headers = { "user-agent": firefox };
  return postSignIn(json("/api/sign-in", { email, password }, { headers }));
}

async function signedIn(email: string, password = PASSWORD): Promise<string> {
  const answer = await signIn(email, password);
  expect(answer.status).toBe(200);
  return cookieFrom(answer);
}

const emil = "emil@harbour.test";
const wish = { do: "password", present: PASSWORD, next: NEW, again: NEW };
const onAccount = (cookie: string, fields: unknown) =>
  postAccount(json("/api/account", fields, { cookie }));

describe("one's own password", () => {
  test("is changed with the present one: this browser goes on under another id, all others are signed out", async () => {
    const [here, elsewhere] = [await signedIn(emil), await signedIn(emil)];
    const answer = await onAccount(here, wish);
    expect(answer.status).toBe(200);
    const next = cookieFrom(answer);
    expect(answer.headers.get("set-cookie")).toMatch(/Max-Age=\d+; HttpOnly; SameSite=Lax/);
    expect(next).not.toBe(here);
    expect([await asks(here), await asks(elsewhere)]).toEqual([null, null]);
    expect(await asks(next)).toMatchObject({ name: "Emil Employee" });
    expect((await signIn(emil)).status).toBe(401);
    const back = { ...wish, present: NEW, next: PASSWORD, again: PASSWORD };
    expect((await onAccount(next, back)).status).toBe(200);
    expect((await signIn(emil)).status).toBe(200);
  });

  test("is not changed without it, nor to one that is too short, typed differently or the same; each field says why", async () => {
    const cookie = await signedIn(emil);
    const tries = [
      [{ present: "not the one at all" }, "present", en.account.refused.wrong_password],
      [{ present: "" }, "present", en.account.refused.missing],
      [{ next: "short", again: "short" }, "next", en.account.refused.too_short],
      [{ again: "a different sentence" }, "again", en.account.refused.not_the_same],
      [{ next: PASSWORD, again: PASSWORD }, "next", en.account.refused.not_new],
    ] as const;
    for (const [put, field, because] of tries) {
      const answer = await onAccount(cookie, { ...wish, ...put });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ field, because });
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    expect(await asks(cookie)).not.toBeNull();
    expect((await signIn(emil)).status).toBe(200);
  });

  test("sent without scripts goes back to the page, and no answer says a password again", async () => {
    const cookie = await signedIn(emil);
    const wrong = { ...wish, present: "wrong and secret words" };
    const answer = await postAccount(form("/api/account", wrong, { cookie }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/account?because=wrong_password");
    expect(await answer.text()).toBe("");
    const taken = await postAccount(form("/api/account", wish, { cookie }));
    expect(taken.headers.get("location")).toBe("/account?done=password");
    const next = cookieFrom(taken);
    expect(await asks(next)).not.toBeNull();
    const back = { ...wish, present: NEW, next: PASSWORD, again: PASSWORD };
    expect((await onAccount(next, back)).status).toBe(200);
  });

  test("may be tried no more often than signing in, and both count together", async () => {
    const cookie = await signedIn(emil);
    const statuses: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const answer = await onAccount(cookie, { ...wish, present: `guess number ${round}` });
      statuses.push(answer.status);
      if (answer.status === 429)
        expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([...Array(7).fill(422), 429, 429]);
    expect((await signIn(emil)).status).toBe(429);
    expect(await asks(cookie)).not.toBeNull();
  });

  test("is nothing for somebody who is not signed in, or comes from another site", async () => {
    expect((await onAccount("", wish)).status).toBe(401);
    expect((await onAccount("footing-session=forged", wish)).status).toBe(401);
    const cookie = await signedIn(emil);
    const headers = { "sec-fetch-site": "cross-site" };
    const answer = await postAccount(json("/api/account", wish, { cookie, headers }));
    expect(answer.status).toBe(403);
    expect(await asks(cookie)).not.toBeNull();
  });
});

describe("one's own sessions", () => {
  const sidOf = async (cookie: string) => {
    const { openSession } = await import("@/app/auth/cookie");
    return (await openSession(cookie.split("=").slice(1).join("="))) ?? "";
  };

  test("are known again by browser and kind of device, and by nothing else that a request says", async () => {
    await db.ownerSql`delete from sessions`;
    const cookie = await signedIn(emil);
    const page = await readAccount(await sidOf(cookie));
    expect(page?.sessions).toMatchObject([{ isThis: true, browser: "firefox", system: "linux" }]);
    const kept = await db.ownerSql`select * from sessions`;
    expect(JSON.stringify(kept)).not.toMatch(/10\.1\.|140|Gecko|x86/);
  });

  test("end one by one, or all others at once; the one that asks stays", async () => {
    await db.ownerSql`delete from sessions`;
    const [here, phone, laptop] = [
      await signedIn(emil),
      await signedIn(emil),
      await signedIn(emil),
    ];
    const ada = await signedIn("ada@harbour.test");
    const page = await readAccount(await sidOf(phone));
    const session = page?.sessions.find(({ isThis }) => isThis)?.handle;
    expect((await onAccount(here, { do: "end", session })).status).toBe(200);
    expect([await asks(phone), await asks(laptop)]).toEqual([null, expect.anything()]);
    const all = await postAccount(form("/api/account", { do: "end_others" }, { cookie: here }));
    expect(all.headers.get("location")).toBe("/account#sessions");
    expect([await asks(laptop), await asks(here), await asks(ada)]).toEqual([
      null,
      expect.anything(),
      expect.anything(),
    ]);
    expect((await onAccount(here, { do: "end", session: "no handle" })).status).toBe(400);
  });
});

describe("an admin and the account of somebody else", () => {
  const on = (personId: string, request: Request) =>
    postPerson(request, { params: Promise.resolve({ personId }) });
  const send = (personId: string, cookie: string, fields: unknown) =>
    on(personId, json(`/api/people/${personId}`, fields, { cookie }));

  test("closes it: the next request is refused, the sign-in answers as to somebody unknown, and the way back is a new first password", async () => {
    const [ada, here] = [await signedIn("ada@harbour.test"), await signedIn(emil)];
    expect((await send(people.employee, ada, { do: "leave" })).status).toBe(200);
    expect(await asks(here)).toBeNull();
    const [left, unknown] = [await signIn(emil), await signIn("nobody@harbour.test")];
    expect([left.status, await left.text()]).toEqual([unknown.status, await unknown.text()]);
    const back = await send(people.employee, ada, { do: "back" });
    const { name, email, firstPassword } = await back.json();
    expect([name, email]).toEqual(["Emil Employee", emil]);
    expect(await asks(here)).toBeNull();
    expect((await signIn(emil)).status).toBe(401);
    expect((await signIn(emil, firstPassword)).status).toBe(200);
  });

  test("gives a first password again, shown once, also without scripts", async () => {
    const ada = await signedIn("ada@harbour.test");
    const path = `/api/people/${people.employee}`;
    const answer = await on(people.employee, form(path, { do: "password" }, { cookie: ada }));
    const page = await answer.text();
    const password = /<dd>([a-z2-9-]{23})<\/dd>/.exec(page)?.[1] ?? "";
    const here = await signedIn(emil, password);
    const own = { ...wish, present: password, next: PASSWORD, again: PASSWORD };
    expect((await onAccount(here, own)).status).toBe(200);
  });

  test("is told why not, in sentences: never the last HR partner, never one's own account", async () => {
    const ada = await signedIn("ada@harbour.test");
    const path = `/api/people/${people.admin}`;
    const tries = [
      [{ do: "rights", isHr: false, isAdmin: true }, "last_hr", 409],
      [{ do: "rights", isHr: true, isAdmin: false }, "last_admin", 409],
      [{ do: "leave" }, "own_account", 403],
      [{ do: "password" }, "own_account", 403],
    ] as const;
    for (const [fields, refused, status] of tries) {
      const answer = await send(people.admin, ada, fields);
      expect(answer.status).toBe(status);
      const because = en.people.refused[refused];
      expect(await answer.json()).toEqual({ refused, because });
    }
    const leave = await on(people.admin, form(path, { do: "leave" }, { cookie: ada }));
    expect(leave.headers.get("location")).toBe(`/people/${people.admin}?because=own_account`);
    expect(await asks(ada)).toMatchObject({ isHr: true, isAdmin: true });
  });

  test("is refused to everyone else, and nobody there is no difference to nobody here", async () => {
    const [ada, here] = [await signedIn("ada@harbour.test"), await signedIn(emil)];
    const leave = { do: "leave" };
    expect((await send(people.admin, here, leave)).status).toBe(403);
    expect((await send(people.admin, "", leave)).status).toBe(401);
    expect((await send("no-id", ada, leave)).status).toBe(404);
    expect((await send(crypto.randomUUID(), ada, leave)).status).toBe(404);
    expect((await send(people.employee, ada, { do: "promote" })).status).toBe(400);
    expect(await asks(ada)).not.toBeNull();
  });

  test("who is no HR partner makes none, neither here nor among those who join", async () => {
    const tom = newPerson.parse({
      name: "Tom Technical",
      jobTitle: "Systems",
      email: "tom@harbour.test",
      isAdmin: true,
    });
    const { passwordHash } = (
      await db.ownerSql`select password_hash as "passwordHash"
      from credentials where person_id = ${people.admin}`
    )[0] as { passwordHash: string };
    const admin = { orgId: people.orgId, personId: people.admin };
    expect(await addPerson(admin, tom, { passwordHash })).toHaveProperty("personId");
    const cookie = await signedIn("tom@harbour.test");
    const asHr = { do: "rights", isHr: true, isAdmin: false };
    const answers = [
      await send(people.employee, cookie, asHr),
      await postPeople(
        json("/api/people", { ...tom, email: "otto@harbour.test", isHr: true }, { cookie }),
      ),
      await send(people.admin, cookie, { do: "password" }),
    ];
    for (const answer of answers)
      expect(await answer.json()).toEqual({
        refused: "hr_alone",
        because: en.people.refused.hr_alone,
      });
    const plain = { ...tom, email: "otto@harbour.test", isAdmin: false };
    expect((await postPeople(json("/api/people", plain, { cookie }))).status).toBe(201);
  });
});
