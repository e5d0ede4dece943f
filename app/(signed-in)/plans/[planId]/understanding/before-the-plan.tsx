import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { fullDay } from "@/app/ui/dates";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { SectionFold } from "@/app/ui/section-fold";
import { words } from "@/app/words";
import { WordingAnswers, wordingAnswersOf } from "./wording-answers";

type Props = { reading: Reading; isFolded?: boolean };

/** What was said and looked at before there was a plan. */
export function BeforeThePlan({ reading, isFolded }: Props) {
  const { plan, document } = reading;
  const stays = wordingAnswersOf(document, (field) => !field.startsWith("expectations."));
  return (
    <SectionFold
      id="before"
      title={words("plan.before.title")}
      holds={words("plan.before.fold")}
      isFolded={isFolded}
    >
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
        {stays.length > 0 && (
          <Fact label={words("plan.before.wording")}>
            <WordingAnswers document={document} said={stays} />
          </Fact>
        )}
      </Facts>
    </SectionFold>
  );
}
