import { personal } from "@/app/api/plans/personal";
import { answering } from "@/app/auth/answering";
import { refuse } from "@/app/auth/refuse";
import { actorOf } from "@/app/auth/session";

/** Being here counts as using the session: a person who still reads or writes stays signed in. */
export function POST(request: Request): Promise<Response> {
  return answering("session", request, async () =>
    (await actorOf(request)) ? personal({ stays: true }) : refuse("not_signed_in"),
  );
}
