import "server-only";
import { DatabaseUnavailable } from "@/db/unavailable";
import { type Body, readBody } from "./body";
import { noteFailure } from "./failure";
import { refuse } from "./refuse";
import { isSameOrigin } from "./same-origin";

/** Answers a read, or a write of this origin; an absent database is 503 with a time to come back, any other error is noted and becomes a code. */
export async function answering(
  where: string,
  request: Request,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    const isRead = ["GET", "HEAD"].includes(request.method);
    return isRead || isSameOrigin(request) ? await work() : refuse("cross_site");
  } catch (error) {
    if (error instanceof DatabaseUnavailable) {
      return refuse("unavailable", { retryAfter: error.retryAfterSeconds });
    }
    noteFailure(where, error);
    return refuse("failed");
  }
}

/** The same for a request with a small body. */
export function taking(
  where: string,
  request: Request,
  work: (body: Body) => Promise<Response>,
): Promise<Response> {
  return answering(where, request, async () => {
    const body = await readBody(request);
    return typeof body === "string" ? refuse(body) : work(body);
  });
}
