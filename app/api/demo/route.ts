import { taking } from "@/app/auth/answering";
import { openDoor } from "@/app/auth/open-door";
import { type AuthRefusal, refuse } from "@/app/auth/refuse";
import { letIn, seeOther } from "@/app/auth/see-other";
import { needsSetUpToken } from "@/app/auth/set-up";
import { currentInstant } from "@/app/clock";
import { namesThisMachine } from "@/app/env";
import { loadDemo } from "@/db/seed/demo";
import { demoPassword } from "@/db/seed/load-people";
import { organisation, people } from "@/db/seed/people";
import { dayOf } from "@/lib/time/zone";

/** Only whoever sits at this machine opens the demo: everyone in it has the same password. */
function whyNotDemo(request: Request): AuthRefusal | null {
  if (needsSetUpToken()) return "not_permitted";
  return namesThisMachine(request.headers.get("host")) ? null : "cross_site";
}

/** Loads the demo where no real organisation is, and signs in as the employee of its first plan. */
export function POST(request: Request): Promise<Response> {
  return taking("demo", request, async ({ isForm }) => {
    const backTo = isForm ? "/welcome" : undefined;
    const refused = whyNotDemo(request);
    if (refused) return refuse(refused, { backTo });
    const loaded = await loadDemo(dayOf(currentInstant(), organisation.zone));
    if (loaded === "refused") return refuse("already_set_up", { backTo });
    const email = people.find(({ key }) => key === "ines")?.email;
    const opened = await openDoor(request, { email, password: demoPassword });
    return "setCookie" in opened ? letIn("/", opened.setCookie, isForm) : seeOther("/sign-in");
  });
}
