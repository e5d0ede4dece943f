import type { ReactNode } from "react";
import { IDLE_SECONDS } from "@/app/auth/cookie";
import { sessionSecondsLeft } from "@/app/auth/session";
import { areDetailsHidden } from "@/app/details";
import { Account } from "@/app/ui/account";
import { Frame } from "@/app/ui/frame";
import type { NavPlace } from "@/app/ui/main-nav";
import { SessionEnd } from "@/app/ui/session-end";
import { words } from "@/app/words";
import type { SignedInPerson } from "@/lib/people/person";

type Props = { actor: SignedInPerson; children: ReactNode };

/** The frame of every page behind the sign-in; it shows what the page's own read brought along. */
export async function SignedInFrame({ actor, children }: Props) {
  const account = <Account person={actor.name} detailsHidden={await areDetailsHidden()} />;
  return (
    <Frame places={placesFor(actor)} account={account}>
      {children}
      <SessionEnd
        secondsLeft={await sessionSecondsLeft()}
        idleSeconds={IDLE_SECONDS}
        words={sessionWords}
      />
    </Frame>
  );
}

/** The place of the time is filled in the browser, which alone knows the reader's clock. */
const later = { at: "{at}" };

const sessionWords = {
  ending: words("shell.session.ending", later),
  ended: words("shell.session.ended", later),
  stay: words("shell.session.stay"),
  signIn: words("shell.session.signIn"),
};

function placesFor(actor: SignedInPerson): NavPlace[] {
  const places = [
    { href: "/", label: words("home.nav.home") },
    { href: "/plans", label: words("home.nav.plans") },
    { href: "/private", label: words("private.nav") },
  ];
  return actor.isAdmin ? [...places, { href: "/people", label: words("home.nav.people") }] : places;
}
