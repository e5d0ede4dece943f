import "./plan.css";
import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { SamePageLine } from "@/app/ui/same-page-line";
import { CheckedWords } from "@/app/ui/wording/checked-words";
import { words } from "@/app/words";
import { planHref } from "./addresses";
import { LiveBeside } from "./live-beside";
import { othersOf, type Reading } from "./reading";
import { SheetFoot } from "./sheet-foot";

type Props = {
  reading: Reading;
  title: string;
  backTo?: string;
  /** Nothing is sent from here, so nothing is said about who reads it. */
  isRead?: boolean;
  children: ReactNode;
};

/** A small page of a plan with one thing to write: what it answers to stands above the fields. */
export function FormPage({ reading, title, backTo = "", isRead, children }: Props) {
  const { plan, document, actor } = reading;
  const other = othersOf(reading);
  return (
    <SignedInFrame actor={actor}>
      <SheetFoot of={reading} />
      <div className="form-page">
        <PageHead over={document.title} title={title}>
          {!isRead && <SamePageLine sentence={words("plan.form.sameMoment", { other })} />}
        </PageHead>
        <CheckedWords isEmployee={actor.personId === plan.employeeId}>{children}</CheckedWords>
        <LiveBeside reading={reading} />
        <p className="actions form-page-back">
          <Button kind="quiet" href={planHref(plan, backTo)}>
            {words("plan.form.backTo")}
          </Button>
        </p>
      </div>
    </SignedInFrame>
  );
}
