import { taking } from "@/app/auth/answering";
import { openDoor } from "@/app/auth/open-door";
import { refuse } from "@/app/auth/refuse";
import { letIn, seeOther } from "@/app/auth/see-other";
import { setUp } from "@/app/auth/set-up";

/** Takes `organisation`, `zone`, `name`, `email`, `password` and, away from this machine, `token`; signs the first person in. */
export function POST(request: Request): Promise<Response> {
  return taking("set-up", request, async ({ fields, isForm }) => {
    const refused = await setUp(request, fields);
    if (refused) return refuse(refused, { backTo: isForm ? "/welcome" : undefined });
    const opened = await openDoor(request, fields);
    return "setCookie" in opened ? letIn("/", opened.setCookie, isForm) : seeOther("/sign-in");
  });
}
