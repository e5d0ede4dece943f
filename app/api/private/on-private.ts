import type * as z from "zod";
import { type Posted, readPosted } from "@/app/api/plans/fields";
import { keptText } from "@/app/api/plans/kept-text";
import { personal } from "@/app/api/plans/personal";
import { misshapen, statusOf, unreadable } from "@/app/api/plans/refused";
import { signedOut } from "@/app/api/plans/signed-out";
import { answering } from "@/app/auth/answering";
import { seeOther } from "@/app/auth/see-other";
import { sessionIdOf } from "@/app/auth/session";
import { say } from "@/app/words";
import type { PrivateRefusal } from "@/lib/private/refused";

/** Done, and the page to go on to: for a script only when it is another one than that of the form. */
export type Done = { page: string; goOn?: boolean };

type Manner<Page, Wish> = {
  shape: z.ZodType<Wish>;
  /** The one read that also says who is asking. */
  read: (sessionId: string) => Promise<Page | null>;
  work: (page: Page, wish: Wish) => Promise<Done | PrivateRefusal>;
};

export const notThere: PrivateRefusal = { code: "not_found", because: "not_there" };

/** What a write came to, as an answer; an id used for another text is refused. */
export function cameTo(outcome: "done" | "used" | "not_there", done: Done): Done | PrivateRefusal {
  if (outcome === "done") return done;
  return outcome === "used" ? { code: "invalid", because: "id_used" } : notThere;
}

function refusedPrivately({ code, because, values, field }: PrivateRefusal): Response {
  const sentence = say(`private.refused.${because}`, values);
  return personal({ refused: code, because: sentence, field }, statusOf[code]);
}

function taken(done: Done, isForm: boolean): Response {
  if (isForm) return seeOther(done.page);
  return personal(done.goOn ? { href: done.page } : {});
}

function notTaken(refusal: Response, { isForm, fields }: Posted) {
  return isForm ? keptText(refusal, fields) : refusal;
}

/** One way for every private write: origin, session, capped body, shape, then the work. */
export function onPrivate<Page, Wish>(
  request: Request,
  { shape, read, work }: Manner<Page, Wish>,
): Promise<Response> {
  return answering("private", request, async () => {
    const sessionId = await sessionIdOf(request);
    const page = sessionId && (await read(sessionId));
    if (!page) return signedOut(request);
    const posted = await readPosted(request);
    if (typeof posted === "string") return unreadable(posted);
    const wish = shape.safeParse(posted.fields);
    if (!wish.success) return notTaken(misshapen(wish.error), posted);
    const outcome = await work(page, wish.data);
    if ("code" in outcome) return notTaken(refusedPrivately(outcome), posted);
    return taken(outcome, posted.isForm);
  });
}
