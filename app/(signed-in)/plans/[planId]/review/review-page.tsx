import { Section } from "@/app/ui/section";
import { CheckedWords } from "@/app/ui/wording/checked-words";
import { words } from "@/app/words";
import { EventForm } from "../event-form";
import { type Reading, shortName } from "../reading";
import { Review } from "../understanding/review";
import { ApproveForm } from "./approve-form";
import { PlanWithComments } from "./plan-with-comments";

/** The plan as the employee would read it, a place for a comment beside each part, and the two ways on. */
export function ReviewPage({ reading }: { reading: Reading }) {
  const { plan } = reading;
  const supervisor = shortName(reading, plan.supervisorId);
  const employee = shortName(reading, plan.employeeId);
  return (
    <div className="sheet review">
      <EventForm
        reading={reading}
        type="plan_returned"
        submit={words("review.returning.submit")}
        isSecond
        asRead
      >
        <CheckedWords isEmployee={false}>
          <PlanWithComments reading={reading} />
        </CheckedWords>
        <Section
          id="return"
          title={words("review.returning.title")}
          under={words("review.returning.under", { supervisor })}
          ruled
        >
          {null}
        </Section>
      </EventForm>
      <Section
        id="approve"
        title={words("review.approving.title")}
        under={words("review.approving.under", { employee })}
        ruled
      >
        <CheckedWords isEmployee={false}>
          <ApproveForm reading={reading} />
        </CheckedWords>
      </Section>
      {plan.returns.length > 0 && <Review reading={reading} />}
    </div>
  );
}
