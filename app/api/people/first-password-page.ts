import { escaped, plainPage } from "@/app/api/plain-page";
import { words } from "@/app/words";

type Added = { name: string; email: string; password: string };

/** The only answer in which a form sent without scripts reads the first password of a new person. */
export function firstPasswordPage({ name, email, password }: Added): Response {
  return plainPage(words("people.first.title", { name }), [
    `<dl>
<dt>${escaped(words("people.first.email"))}</dt><dd>${escaped(email)}</dd>
<dt>${escaped(words("people.first.password"))}</dt><dd>${escaped(password)}</dd>
</dl>`,
    `<p>${escaped(words("people.first.once", { name }))}</p>`,
    `<p><a href="/people">${escaped(words("people.title"))}</a></p>`,
  ]);
}
