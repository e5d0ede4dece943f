import { dayAndMonth } from "@/app/ui/dates";
import { words } from "@/app/words";
import { checkInOf } from "@/lib/plan/check-in/schedule";
import { type About, about as aboutShape, whyNotAbout } from "@/lib/plan/expectation/about";
import { observationOf } from "@/lib/plan/expectation/observation";
import { promiseOf } from "@/lib/plan/promise/promise";
import { expectationNumber, onDay, type Reading } from "./reading";

/** What somebody speaks about, inside a sentence. */
export function aboutInWords(reading: Reading, about: About): string {
  const { plan } = reading;
  switch (about.what) {
    case "plan":
      return words("plan.about.plan");
    case "expectation":
      return words("plan.about.expectation", { number: expectationNumber(reading, about.id) });
    case "promise":
      return words("plan.about.promise", { text: promiseOf(plan, about.id)?.promised.text ?? "" });
    case "observation": {
      const on = observationOf(plan, about.id)?.shared.event.happenedOn;
      return words("plan.about.observation", { on: on ? dayAndMonth(on) : "" });
    }
    case "check_in": {
      const at = checkInOf(plan, about.id)?.at;
      return words("plan.about.check_in", { on: at ? onDay(reading, at) : "" });
    }
  }
}

/** `expectation.0193…`, as it stands in an address */
export function aboutInAddress(about: About): string {
  return about.what === "plan" ? "plan" : `${about.what}.${about.id}`;
}

/** What an address speaks about; anything that is not on this plan is the whole plan. */
export function aboutFrom({ plan }: Reading, written: string | string[] | undefined): About {
  const [what, ...id] = String(written ?? "").split(".");
  const asked = aboutShape.safeParse({ what, id: id.join(".") });
  const isHere = asked.success && whyNotAbout(plan, asked.data) === null;
  return isHere ? asked.data : { what: "plan" };
}

/** The fields by which a form says what it speaks about. */
export function aboutFields(about: About): Record<string, string> {
  const what = { "event.about.what": about.what };
  return about.what === "plan" ? what : { ...what, "event.about.id": about.id };
}
