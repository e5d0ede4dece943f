import type { IncomingMessage, ServerResponse } from "node:http";
import { words } from "@/db/embedded/words";

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const MOST = 48;
const FEWEST = 24;
/** How long the last of those who wait may wait for a page. */
const SOON_MS = 1_500;
/** Of how many pages the pace is the running mean. */
const PAGES = 16;
const RETRY_AFTER_S = 2;
const NO_PAGE = /^\/(?:api|_next)\//;
/** A stream waits for news and costs nothing meanwhile, a file next to nothing. */
const UNCOUNTED = /^\/(?:api\/live|api\/health|_next\/static)/;

function postpone(response: ServerResponse) {
  const text = words("overloaded");
  response.writeHead(503, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": String(RETRY_AFTER_S),
  });
  response.end(text);
}

/** Takes the time from one page to the next while there are any to draw, and says how many can be open. */
function pacing(now: () => number) {
  let last = 0;
  let pace = 0;
  return {
    begin: () => {
      last = now();
    },
    drawn: () => {
      pace += (now() - last - pace) / PAGES;
      last = now();
    },
    atOnce: () => Math.min(MOST, Math.max(FEWEST, Math.floor(SOON_MS / pace))),
  };
}

/** Answers as many requests at once as can be answered soon, and asks the rest to come back in a moment. */
export function bounded(answer: Answer, now = () => performance.now()): Answer {
  let open = 0;
  const { begin, drawn, atOnce } = pacing(now);
  return (request, response) => {
    const path = request.url ?? "";
    if (UNCOUNTED.test(path)) return answer(request, response);
    if (open >= atOnce()) return postpone(response);
    if (open === 0) begin();
    open += 1;
    response.once("close", () => {
      open -= 1;
      if (!NO_PAGE.test(path)) drawn();
    });
    return answer(request, response);
  };
}
