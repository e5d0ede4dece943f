import "./private.css";
import Link from "next/link";
import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import type { SignedInPerson } from "@/lib/people/person";

type Props = {
  actor: SignedInPerson;
  title: string;
  over?: { href: string; label: string };
  children: ReactNode;
};

/** A page under "Private", with the way back above its title. */
export function PrivateSheet({ actor, title, over, children }: Props) {
  const { href, label } = over ?? { href: "/private", label: words("private.title") };
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead
          over={
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          }
          title={title}
        />
        {children}
      </div>
    </SignedInFrame>
  );
}
