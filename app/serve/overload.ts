import type { IncomingMessage, ServerResponse } from "node:http";
import { words } from "@/db/embedded/words";

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

// As many pages as one process can draw within two seconds.
const AT_ONCE = 48;
const RETRY_AFTER_S = 2;
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

/** Answers as many requests at once as can be answered soon, and asks the rest to come back in a moment. */
export function bounded(answer: Answer): Answer {
  let open = 0;
  return (request, response) => {
    if (UNCOUNTED.test(request.url ?? "")) return answer(request, response);
    if (open >= AT_ONCE) return postpone(response);
    open += 1;
    response.once("close", () => {
      open -= 1;
    });
    return answer(request, response);
  };
}
