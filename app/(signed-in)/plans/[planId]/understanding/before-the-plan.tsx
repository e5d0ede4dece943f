import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { placeInWords } from "@/app/(signed-in)/plans/[planId]/review/place-in-words";
import { fullDay } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";

/** What was said and looked at before there was a plan. */
export function BeforeThePlan({ reading }: { reading: Reading }) {
  const { plan, document } = reading;
  return (
    <Section id="before" title={words("plan.before.title")} ruled>
      <Facts>
        <Fact label={words("plan.before.causes")}>
          {document.causes.map(({ kind, found }) => (
            <p key={kind + found} className="said">
              {words("plan.before.causeFound", {
                cause: words(`plan.before.cause.${kind}`),
                found,
              })}
            </p>
          ))}
        </Fact>
        <Fact label={words("plan.before.feedback")}>
          {document.earlierFeedback.map(({ id, on, text }) => (
            <p key={id} className="said">
              {words("plan.before.said", { on: fullDay(on), text })}
            </p>
          ))}
        </Fact>
        <Fact label={words("plan.before.earlier", whoIs(reading, plan.supervisorId))}>
          <p className="said">{document.couldHaveDoneEarlier}</p>
        </Fact>
        {document.wordingAnswers.length > 0 && (
          <Fact label={words("plan.before.wording")}>
            {document.wordingAnswers.map(({ place, code, reason }) => (
              <p key={place + code} className="said">
                {words("plan.before.wordingReason", {
                  place: placeInWords(document, place),
                  reason,
                })}
              </p>
            ))}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
