/** The answer to a form that was taken: on to a page of this origin. */
export function seeOther(path: string, extra: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location: path, "cache-control": "private, no-store", ...extra },
  });
}

/** A session was opened: its cookie, and where to go on to. */
export function letIn(path: string, setCookie: string, isForm: boolean): Response {
  if (isForm) return seeOther(path, { "set-cookie": setCookie });
  const headers = { "set-cookie": setCookie, "cache-control": "private, no-store" };
  return Response.json({ url: path }, { headers });
}
