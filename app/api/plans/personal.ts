/** A JSON answer about people: no cache on the way keeps it. */
export function personal(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { "cache-control": "private, no-store" } });
}
