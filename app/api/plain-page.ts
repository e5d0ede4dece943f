import { language } from "@/app/ui/language";
import { words } from "@/app/words";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in a page. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const headers = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "private, no-store",
};

/** A page that answers a form sent without scripts; `inside` is markup whose texts are escaped already. */
export function plainPage(title: string, inside: string[], status = 200): Response {
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/plain.css">
<title>${escaped(title)}</title>
</head>
<body>
<main>
<p class="wordmark">${escaped(words("shell.name"))}</p>
<h1>${escaped(title)}</h1>
${inside.join("\n")}
</main>
</body>
</html>`;
  return new Response(html, { status, headers });
}
