import * as z from "zod";
import type { Instant } from "@/lib/time/instant";
import type { Device } from "./device";
import { PASSWORD_MAX, password } from "./person";

/** What may be changed on an account, by its person or by an admin. */
export type AccountChangeKind =
  | "password_chosen"
  | "password_given"
  | "hr_given"
  | "hr_taken"
  | "admin_given"
  | "admin_taken"
  | "supervisor_named"
  | "left"
  | "back";

/** One change of an account: what, by whom, when. */
export type AccountChange = { what: AccountChangeKind; by: string; isOwn: boolean; at: Instant };

/** A session that is still going on, as its own person may see it; `handle` names it and opens nothing. */
export type OpenSession = Device & {
  handle: string;
  isThis: boolean;
  since: Instant;
  lastUsed: Instant;
};

// A form brings an id that makes it record once; what is changed here is the same a second time.
const id = z.string().optional();
const typed = z.string().min(1).max(PASSWORD_MAX);

/** What a person may wish for their own account. */
export const accountWish = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("password"), present: typed, next: password, again: typed, id }),
  z.strictObject({ do: z.literal("end"), session: z.string().regex(/^[0-9a-f]{16}$/), id }),
  z.strictObject({ do: z.literal("end_others"), id }),
]);

export type AccountWish = z.output<typeof accountWish>;

export type PasswordWish = Extract<AccountWish, { do: "password" }>;

/** What an admin may wish for the account of somebody else, and step back from for their own. */
export const personWish = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("rights"), isHr: z.boolean(), isAdmin: z.boolean(), id }),
  z.strictObject({
    do: z.literal("supervisor"),
    supervisorId: z.union([z.uuid(), z.literal("nobody")]),
    id,
  }),
  z.strictObject({ do: z.literal("leave"), id }),
  z.strictObject({ do: z.literal("back"), id }),
  z.strictObject({ do: z.literal("password"), id }),
]);

export type PersonWish = z.output<typeof personWish>;

/** Why an account is not changed as an admin wishes. */
export type PersonRefusal =
  | "not_there"
  | "own_account"
  | "hr_alone"
  | "last_hr"
  | "last_admin"
  | "has_left"
  | "is_here"
  | "no_such_supervisor";
