import type { ReactNode } from "react";
import { Frame } from "@/app/ui/frame";
import type { NavPlace } from "@/app/ui/main-nav";
import { words } from "@/app/words";
import type { SignedInPerson } from "@/lib/people/person";

type Props = { actor: SignedInPerson; children: ReactNode };

/** The frame of every page behind the sign-in; it shows what the page's own read brought along. */
export function SignedInFrame({ actor, children }: Props) {
  return (
    <Frame places={placesFor(actor)} person={actor.name}>
      {children}
    </Frame>
  );
}

function placesFor(actor: SignedInPerson): NavPlace[] {
  const places = [
    { href: "/", label: words("home.nav.home") },
    { href: "/plans", label: words("home.nav.plans") },
    { href: "/private", label: words("private.nav") },
  ];
  return actor.isAdmin ? [...places, { href: "/people", label: words("home.nav.people") }] : places;
}
