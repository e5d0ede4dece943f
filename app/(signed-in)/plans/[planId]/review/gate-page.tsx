import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { CheckedWords } from "@/app/ui/wording/checked-words";
import { words } from "@/app/words";
import { planHref } from "../addresses";
import type { Reading } from "../reading";
import { SheetFoot } from "../sheet-foot";

type Props = { reading: Reading; title: string; children: ReactNode };

/** A small page of the way to the handover, before the employee has the plan. */
export function GatePage({ reading, title, children }: Props) {
  const { plan, document, actor } = reading;
  return (
    <SignedInFrame actor={actor}>
      <SheetFoot of={reading} />
      <div className="form-page">
        <PageHead over={document.title} title={title} />
        <CheckedWords isEmployee={actor.personId === plan.employeeId}>{children}</CheckedWords>
        <p className="actions form-page-back">
          <Button kind="quiet" href={planHref(plan)}>
            {words("plan.form.backTo")}
          </Button>
        </p>
      </div>
    </SignedInFrame>
  );
}
