import type { Metadata } from "next";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may, mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";
import { StatementForms } from "./statement-forms";

export const metadata: Metadata = { title: words("ending.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const isOpen = mayRecord(reading, { type: "hearing_statement_given", text: null });
  const gaveNone = reading.plan.hearings.at(-1)?.statement?.event.text === null;
  const isGiven = !isOpen && may(reading, "hearing_statement_given");
  return (
    <FormPage reading={reading} title={words("ending.statement.title")} backTo="#statements">
      {isOpen && <StatementForms reading={reading} />}
      {isGiven && (
        <>
          <p className="said">
            {words(`ending.statement.${gaveNone ? "alreadyNone" : "already"}`)}
          </p>
          <p>
            <Button kind="quiet" href={planHref(reading.plan, "/closing")}>
              {words("ending.statement.read")}
            </Button>
          </p>
        </>
      )}
      <NotNow reading={reading} type="hearing_statement_given" />
    </FormPage>
  );
}
