import { taking } from "@/app/auth/answering";
import { openDoor } from "@/app/auth/open-door";
import { refuse } from "@/app/auth/refuse";
import { safePath } from "@/app/auth/safe-path";
import { letIn } from "@/app/auth/see-other";

function signInPage(from: string): string {
  return from === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ from })}`;
}

/** Takes `email`, `password` and the path to go on to (`from`), from a plain form or as JSON. */
export function POST(request: Request): Promise<Response> {
  return taking("sign-in", request, async ({ fields, isForm }) => {
    const from = safePath(fields.from);
    const opened = await openDoor(request, fields);
    if ("setCookie" in opened) return letIn(from, opened.setCookie, isForm);
    const backTo = isForm ? signInPage(from) : undefined;
    return refuse(opened.refused, { backTo, retryAfter: opened.retryAfter });
  });
}
