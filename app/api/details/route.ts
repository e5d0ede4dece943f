import { taking } from "@/app/auth/answering";
import { safePath } from "@/app/auth/safe-path";
import { seeOther } from "@/app/auth/see-other";
import { appEnv } from "@/app/env";
import { detailsCookieFor } from "@/app/ui/hidden-details";

/** Hides or shows names and texts in this browser, for pages that have no scripts. */
export function POST(request: Request): Promise<Response> {
  return taking("details", request, async ({ fields }) => {
    const cookie = detailsCookieFor(fields.wish === "hide", appEnv().isHttps);
    return seeOther(safePath(fields.back), { "set-cookie": cookie });
  });
}
