import { type WordKey, words } from "@/app/words";

const STATUS = {
  invalid: 400,
  wrong: 401,
  not_signed_in: 401,
  not_permitted: 403,
  cross_site: 403,
  wrong_token: 403,
  not_found: 404,
  already_set_up: 409,
  email_taken: 409,
  too_large: 413,
  no_such_supervisor: 422,
  slow_down: 429,
  too_busy: 429,
  failed: 500,
  unavailable: 503,
} as const;

export type AuthRefusal = keyof typeof STATUS;

type Manner = {
  /** A page a form goes back to with the refusal in `because`; without one the answer is JSON. */
  backTo?: string;
  retryAfter?: number;
};

function headersFor({ retryAfter }: Manner): Headers {
  const headers = new Headers({ "cache-control": "private, no-store" });
  if (retryAfter) headers.set("retry-after", String(retryAfter));
  return headers;
}

/** An expected no: JSON with a sentence, or for a plain form the way back with a code. */
export function refuse(refused: AuthRefusal, manner: Manner = {}): Response {
  const headers = headersFor(manner);
  if (manner.backTo) {
    headers.set("location", withBecause(manner.backTo, refused));
    return new Response(null, { status: 303, headers });
  }
  const key: WordKey = `signIn.refused.${refused}`;
  return Response.json({ refused, because: words(key) }, { status: STATUS[refused], headers });
}

function withBecause(path: string, refused: AuthRefusal): string {
  return `${path}${path.includes("?") ? "&" : "?"}because=${refused}`;
}
