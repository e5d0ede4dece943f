import { personal } from "@/app/api/plans/personal";
import { words } from "@/app/words";
import type { PersonRefusal } from "@/lib/people/account";

const statusOf: Record<PersonRefusal, number> = {
  not_there: 404,
  own_account: 403,
  hr_alone: 403,
  last_hr: 409,
  last_admin: 409,
  has_left: 409,
  is_here: 409,
  no_such_supervisor: 422,
};

/** Why an account is not changed, in words. */
export function notChanged(refused: PersonRefusal): Response {
  const because = words(`people.refused.${refused}`);
  return personal({ refused, because }, statusOf[refused]);
}
