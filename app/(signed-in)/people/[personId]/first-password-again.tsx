import { FirstPasswordForm } from "@/app/(signed-in)/people/first-password-form";
import { fullDay } from "@/app/ui/dates";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Account } from "@/db/directory";
import { dayOf, type Zone } from "@/lib/time/zone";
import type { PartProps } from "./told";

function inWords({ name, status, leftAt }: Account, zone: Zone) {
  if (status === "active")
    return {
      wish: "password",
      title: words("people.again.title"),
      under: words("people.again.under", { name }),
      submit: words("people.again.submit"),
    } as const;
  const since = leftAt
    ? words("people.back.since", { name, on: fullDay(dayOf(leftAt, zone)) })
    : words("people.back.sinceUnknown", { name });
  return {
    wish: "back",
    title: words("people.back.title"),
    under: `${since} ${words("people.back.under", { name })}`,
    submit: words("people.back.submit", { name }),
  } as const;
}

/** The way in for somebody who has forgotten their password, or whose account was closed: the same form for both, so that its answer stays when the account opens. */
export function FirstPasswordAgain({ account, told, zone }: PartProps & { zone: Zone }) {
  const { personId, whyNot, status } = account;
  const { wish, title, under, submit } = inWords(account, zone);
  const why = whyNot[wish];
  const notDone = words("people.notDone");
  return (
    <Section id="sign-in" title={title} under={under} close={status === "left"}>
      {status === "left" && told.refused && (
        <p className="second-axis problem">{told.refused.because}</p>
      )}
      {why ? (
        <p className="second-axis">{words(`people.refused.${why}`)}</p>
      ) : (
        <FirstPasswordForm
          action={`/api/people/${personId}`}
          label={title}
          words={{ submit, notDone, noAnswer: words("people.noAnswerPassword") }}
        >
          <input type="hidden" name="do" value={wish} />
        </FirstPasswordForm>
      )}
    </Section>
  );
}
