import { appEnv } from "@/app/env";

/** Whether a request was sent by a page of this product. A client that is no browser names the origin itself. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return request.headers.get("origin") === appEnv().APP_ORIGIN;
}
