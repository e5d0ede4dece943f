import { keepFeed } from "@/db/calendar";
import { orgId } from "@/tests/cast";
import { calendarThere, type Door, does, records, signInThere } from "./door";
import { type Browser, browserOf, type Person, password } from "./people";

/** The two processes, the cookie of whoever is admin and HR partner, the plan that is read, and who takes it in between. */
export type Ground = Door & { admin: string; planId: string; reliefId: string };

/** One way in which access ends. */
export type Ending = {
  /** HR partners lose it side by side, the parties of the plan one after the other. */
  readonly of: "hr" | "colleagues";
  /** What lets them in, where that is not a right they have already. */
  readonly letIn?: (ground: Ground, who: Person) => Promise<void>;
  readonly end: (ground: Ground, who: Person, browser: Browser) => Promise<void>;
  /** Other ways in that must be shut as well. */
  readonly isShut?: (ground: Ground, who: Person) => Promise<boolean>;
};

const account = (ground: Ground, { personId }: Person, wish: object) =>
  does(ground, ground.admin, `/api/people/${personId}`, wish);

const handOver = (ground: Ground, newSupervisorId: string) =>
  records(ground, ground.admin, ground.planId, {
    type: "supervisor_changed",
    newSupervisorId,
    reason: "The desk is staffed anew.",
  });

const guestId = ({ personId }: Person) => personId;

const secretOf = ({ nth }: Person) => String(nth).padStart(43, "s");

/** In this product a person belongs to one organisation, so leaving it is the end of the account with all its ways in: the cookie, the password, the calendar address. */
const organisationLeft: Ending = {
  of: "hr",
  letIn: async (_, who) => {
    const kept = { orgId, personId: who.personId };
    await keepFeed(kept, secretOf(who), "2026-10-06T09:00:00.000Z");
  },
  end: (ground, who) => account(ground, who, { do: "leave" }),
  isShut: async (ground, who) => {
    const signedIn = await signInThere(ground, who.email, password);
    const calendar = await calendarThere(ground, `/api/calendar/${secretOf(who)}.ics`);
    return signedIn === 401 && calendar === 404;
  },
};

export const endings: Readonly<Record<string, Ending>> = {
  "sign-out": {
    of: "hr",
    end: (ground, _, { cookie }) => does(ground, cookie, "/api/sign-out", {}),
  },
  "role change": {
    of: "hr",
    end: (ground, who) => account(ground, who, { do: "rights", isHr: false, isAdmin: false }),
  },
  deactivation: { of: "hr", end: (ground, who) => account(ground, who, { do: "leave" }) },
  handover: {
    of: "colleagues",
    letIn: (ground, { personId }) => handOver(ground, personId),
    end: (ground) => handOver(ground, ground.reliefId),
  },
  "password change": {
    of: "hr",
    end: async (ground, { personId }) => {
      const { cookie } = await browserOf(personId);
      const [present, next] = [password, "a password that holds"];
      const wish = { do: "password", present, next, again: next };
      await does(ground, cookie, "/api/account", wish);
    },
  },
  "guest removed": {
    of: "colleagues",
    letIn: (ground, who) =>
      records(ground, ground.admin, ground.planId, {
        type: "guest_invited",
        guestId: guestId(who),
        personId: who.personId,
        as: "companion",
      }),
    end: (ground, who) =>
      records(ground, ground.admin, ground.planId, {
        type: "guest_removed",
        guestId: guestId(who),
      }),
  },
  "organisation left": organisationLeft,
  "session ended elsewhere": {
    of: "hr",
    end: async (ground, { personId }, { handle }) => {
      const { cookie } = await browserOf(personId);
      await does(ground, cookie, "/api/account", { do: "end", session: handle });
    },
  },
};
