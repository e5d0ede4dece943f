import { escaped, plainPage } from "@/app/api/plain-page";
import { words } from "@/app/words";

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 40 || value.includes(" ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const kept = (text: string, place: number) =>
  `<label for="kept-${place}">${escaped(words("api.kept.text"))}</label>
<textarea readonly id="kept-${place}" rows="6">${escaped(text)}</textarea>`;

const notSignedIn = 401;

const signIn = `<p><a href="/sign-in" target="_blank" rel="noopener">${escaped(words("api.kept.signIn"))}</a></p>`;

/** The answer to a form sent without scripts that was refused: the reason, and every text that was typed. */
export async function keptText(refusal: Response, fields: unknown): Promise<Response> {
  const { because } = (await refusal.json()) as { because: string };
  const inside = [
    `<p class="problem">${escaped(because)}</p>`,
    ...textsIn(fields).map(kept),
    refusal.status === notSignedIn ? signIn : "",
    `<p class="note">${escaped(words("api.kept.goBack"))}</p>`,
  ];
  return plainPage(words("api.kept.title"), inside, refusal.status);
}
