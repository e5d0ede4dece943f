import * as z from "zod";
import type { Miss } from "./miss";

/** Why a promise was missed. */
export const cause = z.enum(["mine", "outside_my_control", "support_missing"]);

export type Cause = z.output<typeof cause>;

/** The cause that stands: HR's word where the two differ, the shared one where they agree, null while open (001-12). */
export function causeOf(miss: Miss): Cause | null {
  if (miss.decided) return miss.decided.event.cause;
  const own = miss.explained?.event.cause ?? null;
  return own !== null && own === miss.answered?.event.seesItAs ? own : null;
}
