import { readPosted } from "@/app/api/plans/fields";
import { keptText } from "@/app/api/plans/kept-text";
import { personal } from "@/app/api/plans/personal";
import { answering } from "@/app/auth/answering";
import { firstPassword } from "@/app/auth/first-password";
import { hashPassword } from "@/app/auth/password";
import { refuse } from "@/app/auth/refuse";
import { actorOf } from "@/app/auth/session";
import { addPerson } from "@/db/people";
import { newPerson } from "@/lib/people/person";
import type { Actor } from "@/lib/people/standing";
import { firstPasswordPage } from "./first-password-page";
import { notChanged } from "./not-changed";

async function added(admin: Actor, fields: unknown, isForm: boolean): Promise<Response> {
  const person = newPerson.safeParse(fields);
  if (!person.success) return refuse("invalid");
  if (person.data.isHr && !admin.isHr) return notChanged("hr_alone");
  const password = firstPassword();
  const passwordHash = await hashPassword(password);
  const answer = await addPerson(admin, person.data, { passwordHash });
  if ("refused" in answer) return refuse(answer.refused);
  const { name, email } = person.data;
  if (isForm) return firstPasswordPage({ name, email, password });
  return personal({ personId: answer.personId, name, email, firstPassword: password }, 201);
}

/** An admin adds a person to their organisation; the first password is in this answer and nowhere else. */
export function POST(request: Request): Promise<Response> {
  return answering("people", request, async () => {
    const posted = await readPosted(request);
    if (typeof posted === "string") return refuse(posted);
    const { fields, isForm } = posted;
    const admin = await actorOf(request);
    if (!admin) return refuse("not_signed_in");
    if (!admin.isAdmin) return refuse("not_permitted");
    const answer = await added(admin, fields, isForm);
    return isForm && !answer.ok ? keptText(answer, fields) : answer;
  });
}
