import "./plan.css";
import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { SamePageLine } from "@/app/ui/same-page-line";
import { words } from "@/app/words";
import { planHref } from "./addresses";
import { othersOf, type Reading } from "./reading";

type Props = { reading: Reading; title: string; backTo?: string; children: ReactNode };

/** A small page of a plan with one thing to write: what it answers to stands above the fields. */
export function FormPage({ reading, title, backTo = "", children }: Props) {
  const { plan, document, actor } = reading;
  return (
    <SignedInFrame actor={actor}>
      <div className="form-page">
        <PageHead over={document.title} title={title}>
          <SamePageLine sentence={words("plan.form.sameMoment", { other: othersOf(reading) })} />
        </PageHead>
        {children}
        <p className="actions form-page-back">
          <Button kind="quiet" href={planHref(plan, backTo)}>
            {words("plan.form.backTo")}
          </Button>
        </p>
      </div>
    </SignedInFrame>
  );
}
