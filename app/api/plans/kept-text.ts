import { say } from "@/app/words";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 40 || value.includes(" ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The answer to a form sent without scripts that was refused: the reason, and every text that was typed. */
export async function keptText(refusal: Response, fields: unknown): Promise<Response> {
  const { because } = (await refusal.json()) as { because: string };
  const texts = textsIn(fields).map(
    (text) =>
      `<textarea readonly aria-labelledby="kept" rows="6" cols="60">${escaped(text)}</textarea>`,
  );
  const title = escaped(say("api.kept.title"));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1 id="kept">${title}</h1><p>${escaped(because)}</p>${texts.join("\n")}<p>${escaped(say("api.kept.goBack"))}</p></main></html>`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-store",
  };
  return new Response(html, { status: refusal.status, headers });
}
