import "./letter.css";
import type { ReactNode } from "react";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";

type Props = { reading: Reading; children: ReactNode };

/** A letter as a page of its own: what is not the letter is not printed. */
export function LetterPage({ reading, children }: Props) {
  return (
    <SignedInFrame actor={reading.actor}>
      <div className="stack-m">
        <p className="note screen-only">{words("ending.letter.print")}</p>
        <article className="letter said">{children}</article>
        <p className="actions form-page-back">
          <Button kind="quiet" href={planHref(reading.plan, "/closing")}>
            {words("ending.letter.back")}
          </Button>
        </p>
      </div>
    </SignedInFrame>
  );
}
