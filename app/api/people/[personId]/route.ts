import { firstPasswordPage } from "@/app/api/people/first-password-page";
import { notChanged } from "@/app/api/people/not-changed";
import { readPosted } from "@/app/api/plans/fields";
import { personal } from "@/app/api/plans/personal";
import { answering } from "@/app/auth/answering";
import { firstPassword } from "@/app/auth/first-password";
import { hashPassword } from "@/app/auth/password";
import { refuse } from "@/app/auth/refuse";
import { seeOther } from "@/app/auth/see-other";
import { sessionIdOf } from "@/app/auth/session";
import { readPersonPage } from "@/db/directory";
import { changePerson, type NotChanged } from "@/db/people";
import { readSession } from "@/db/sessions";
import { type PersonWish, personWish } from "@/lib/people/account";
import { id } from "@/lib/plan/text";

type Asked = {
  sessionId: string;
  personId: string;
  wish: PersonWish;
  isForm: boolean;
  /** Whether it is the admin's own account. */
  isOwn: boolean;
};

function refused(why: NotChanged, { personId, isForm }: Pick<Asked, "personId" | "isForm">) {
  if (why === "not_signed_in" || why === "not_permitted") return refuse(why);
  if (isForm && why !== "not_there") return seeOther(`/people/${personId}?because=${why}`);
  return notChanged(why);
}

/** A first password again: it is in this answer and nowhere else. */
async function withPassword(asked: Asked): Promise<Response> {
  const { sessionId, personId, wish, isForm } = asked;
  const account = (await readPersonPage(sessionId, personId))?.account;
  if (!account) return refused("not_there", asked);
  const password = firstPassword();
  const passwordHash = await hashPassword(password);
  const why = await changePerson(sessionId, personId, wish, { passwordHash });
  if (why) return refused(why, asked);
  const { name, email } = account;
  if (isForm) return firstPasswordPage({ name, email, password });
  return personal({ name, email, firstPassword: password });
}

async function changed(asked: Asked): Promise<Response> {
  const { sessionId, personId, wish, isForm } = asked;
  if (wish.do === "back" || wish.do === "password") return withPassword(asked);
  const why = await changePerson(sessionId, personId, wish);
  if (why) return refused(why, asked);
  if (isForm) return seeOther(pageAfter(asked));
  return personal(seesPeople(asked) ? {} : { href: "/" });
}

/** Whoever gives up being an admin sees no people any more. */
const seesPeople = ({ wish, isOwn }: Asked) => !(isOwn && wish.do === "rights" && !wish.isAdmin);

const pageAfter = (asked: Asked) =>
  seesPeople(asked) ? `/people/${asked.personId}?done=${asked.wish.do}` : "/";

type Context = { params: Promise<{ personId: string }> };

async function taken(request: Request, asked: Omit<Asked, "wish" | "isForm">) {
  const posted = await readPosted(request);
  if (typeof posted === "string") return refuse(posted);
  const wish = personWish.safeParse(posted.fields);
  if (!wish.success) return refuse("invalid");
  return changed({ ...asked, wish: wish.data, isForm: posted.isForm });
}

/** An admin changes the account of a person of their organisation, one thing at a time. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering("people", request, async () => {
    const sessionId = await sessionIdOf(request);
    const admin = sessionId && (await readSession(sessionId));
    if (!sessionId || !admin) return refuse("not_signed_in");
    if (!admin.isAdmin) return refuse("not_permitted");
    const { data: personId } = id.safeParse((await params).personId);
    if (!personId) return notChanged("not_there");
    return taken(request, { sessionId, personId, isOwn: personId === admin.personId });
  });
}
