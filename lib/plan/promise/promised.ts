import * as z from "zod";
import { id, text } from "@/lib/plan/text";
import { instant } from "@/lib/time/instant";

/** A side of the plan. Whoever supervises holds the supervisor's promises; a handover passes them on. */
const side = z.enum(["employee", "supervisor", "hr"]);
export type Side = z.output<typeof side>;

/** A milestone, an action or a commitment with an owner, the side it is made to, and a due instant (C.1). */
export const promised = z.strictObject({
  id,
  kind: z.enum(["milestone", "action", "commitment"]),
  owner: side,
  to: z.enum(["employee", "supervisor"]),
  text,
  dueAt: instant,
  expectationIds: z.array(id).max(20).default([]),
  /** Help that an expectation rests on: results without it are left out (C.7). */
  supports: z.boolean().default(false),
});

export type Promised = z.output<typeof promised>;
