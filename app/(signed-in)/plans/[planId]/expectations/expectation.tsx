import { dueInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Facts } from "@/app/ui/facts";
import { Fold } from "@/app/ui/fold";
import { Section } from "@/app/ui/section";
import { Unbroken } from "@/app/ui/unbroken";
import { words } from "@/app/words";
import type { Expectation as Written } from "@/lib/plan/expectation/expectation";
import { clearSince } from "@/lib/plan/expectation/read-back";
import { WordingAnswers, wordingAnswersOf } from "../understanding/wording-answers";
import { EvidenceFact } from "./evidence-fact";
import { HelpFact } from "./help-fact";
import { isOpenNow } from "./is-open-now";
import { MeasureFact } from "./measure-fact";
import { ObservedFact } from "./observed-fact";
import { OwnWordsFact } from "./own-words-fact";
import { QuestionsFact } from "./questions-fact";

type Props = { reading: Reading; expectation: Written; number: number; isFolded?: boolean };

/** One expectation: the standard large, then all that belongs to it; folded once it was read, is clear and nothing waits. */
export function Expectation({ reading, expectation, number, isFolded }: Props) {
  const { document } = reading;
  const here = `expectations.${document.expectations.indexOf(expectation)}.`;
  const stays = wordingAnswersOf(document, (field) => field.startsWith(here));
  const facts = <AllFacts reading={reading} expectation={expectation} />;
  return (
    <Section
      id={`expectation-${expectation.id}`}
      title={words("plan.expectation.title", { number, title: expectation.title })}
      under={underOf(reading, expectation)}
      ruled
      close={number > 1}
    >
      <p className="lead">
        <Unbroken text={expectation.standard} />
      </p>
      <WordingAnswers document={document} said={stays} />
      <Fold
        summary={words("plan.expectation.fold")}
        about={words("plan.expectation.forExpectation", { number })}
        open={!isFolded || isOpenNow(reading, expectation.id)}
      >
        {facts}
      </Fold>
    </Section>
  );
}

function AllFacts({ reading, expectation }: Pick<Props, "reading" | "expectation">) {
  return (
    <Facts>
      {reading.plan.delivery && <OwnWordsFact reading={reading} expectation={expectation} />}
      <MeasureFact reading={reading} expectation={expectation} />
      <HelpFact reading={reading} expectation={expectation} />
      <EvidenceFact expectation={expectation} />
      <ObservedFact reading={reading} expectation={expectation} />
      {reading.plan.delivery && <QuestionsFact reading={reading} expectation={expectation} />}
    </Facts>
  );
}

function underOf(reading: Reading, { id, dueAt }: Written): string {
  const due = dueInWords(reading.plan, dueAt);
  const since = clearSince(reading.plan, id);
  return since
    ? words("plan.expectation.clear", { on: onDay(reading, since), due })
    : words("plan.expectation.notClear", { due });
}
