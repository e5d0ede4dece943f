import * as z from "zod";
import { zone } from "@/lib/time/zone";
import type { Actor } from "./standing";

export type PersonStatus = "active" | "left";

/** What everyone on a plan knows of a person in it. */
export type Person = { personId: string; name: string; jobTitle: string };

/** The person behind a live session, as they are now. */
export type SignedInPerson = Actor & { name: string };

const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

const noControls = /^[^\p{Cc}]*$/u;
const text = () =>
  z
    .string()
    .regex(noControls)
    .refine((value) => value.isWellFormed());
const line = (max: number) => text().trim().min(1).max(max);

/** An e-mail address as the sign-in directory keeps it: lower case, no spaces around. */
export const emailAddress = text().trim().toLowerCase().max(254).pipe(z.email());

/** A password is taken as it was typed; only its length is asked for. */
export const password = text().min(PASSWORD_MIN).max(PASSWORD_MAX);

export const newPerson = z.strictObject({
  name: line(120),
  jobTitle: line(120),
  email: emailAddress,
  supervisorId: z.uuid().nullable().default(null),
  isHr: z.boolean().default(false),
  isAdmin: z.boolean().default(false),
});

/** What an admin says about a person who joins. */
export type NewPerson = z.output<typeof newPerson>;

export const newOrganisation = z.strictObject({
  name: line(120),
  zone,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  workingWeekdays: z.array(z.int().min(1).max(7)).min(1).max(7).default([1, 2, 3, 4, 5]),
});

export type NewOrganisation = z.output<typeof newOrganisation>;
