import { taking } from "@/app/auth/answering";
import { firstPassword } from "@/app/auth/first-password";
import { hashPassword } from "@/app/auth/password";
import { refuse } from "@/app/auth/refuse";
import { actorOf } from "@/app/auth/session";
import { addPerson } from "@/db/people";
import { newPerson } from "@/lib/people/person";

/** An admin adds a person to their organisation; the first password is in this answer and nowhere else. */
export function POST(request: Request): Promise<Response> {
  return taking("people", request, async ({ fields }) => {
    const admin = await actorOf(request);
    if (!admin) return refuse("not_signed_in");
    if (!admin.isAdmin) return refuse("not_permitted");
    const person = newPerson.safeParse(fields);
    if (!person.success) return refuse("invalid");
    const password = firstPassword();
    const passwordHash = await hashPassword(password);
    const added = await addPerson(admin, person.data, { passwordHash });
    if ("refused" in added) return refuse(added.refused);
    return Response.json(
      { personId: added.personId, firstPassword: password },
      { status: 201, headers: { "cache-control": "private, no-store" } },
    );
  });
}
