import "server-only";
import { escaped, plainPage } from "@/app/api/plain-page";
import { words } from "@/app/words";

type Refused = "slow_down" | "too_busy";

const status = 429;

/** Says in a sentence that a copy cannot be made just now, and when to come back: to a browser as a page, else as data. */
export function refuseCopy(
  request: Request,
  planId: string,
  refused: Refused,
  retryAfter: number,
): Response {
  const because = words(`copies.refused.${refused}`, { seconds: retryAfter });
  const isPage = request.headers.get("accept")?.includes("text/html") ?? false;
  const answer = isPage ? asPage(planId, because) : asData(refused, because);
  answer.headers.set("retry-after", String(retryAfter));
  return answer;
}

function asPage(planId: string, because: string): Response {
  const back = `<a href="/plans/${planId}/copies">${escaped(words("copies.refused.back"))}</a>`;
  const inside = [`<p>${escaped(because)}</p>`, `<p>${back}</p>`];
  return plainPage(words("copies.refused.title"), inside, status);
}

function asData(refused: Refused, because: string): Response {
  const headers = { "cache-control": "private, no-store" };
  return Response.json({ refused, because }, { status, headers });
}
