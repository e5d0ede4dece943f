import { WordsForBrowser } from "@/app/ui/words-for-browser";
import { words } from "@/app/words";
import { Expectation } from "../expectations/expectation";
import { PlanHead } from "../plan-head";
import { placesOf } from "../plan-places";
import { Promises } from "../promises/promises";
import { type Reading, shortName } from "../reading";
import { BeforeThePlan } from "../understanding/before-the-plan";
import { HowItEnds } from "../understanding/how-it-ends";
import { WorkingAgreement } from "../understanding/working-agreement";
import { placesIn, placesInExpectation } from "./parts";
import { ReviewPart } from "./review-part";

const elsewhere = ["next", "review", "history"];

/** Part by part what the employee would read, by the very components of their page. */
export function PlanWithComments({ reading }: { reading: Reading }) {
  const { plan, document } = reading;
  const employee = shortName(reading, plan.employeeId);
  const places = placesOf(reading).filter(({ id }) => !elsewhere.includes(id));
  const after = 1 + document.expectations.length;
  return (
    <WordsForBrowser parts={["ui", "review"]}>
      <p className="note">{words("review.line", { employee })}</p>
      <ReviewPart at={0} document={document} places={placesIn(document, "head")}>
        <PlanHead reading={reading} code={null} places={places} />
      </ReviewPart>
      {document.expectations.map((expectation, index) => (
        <ReviewPart
          key={expectation.id}
          at={1 + index}
          document={document}
          places={placesInExpectation(document, index)}
        >
          <Expectation reading={reading} expectation={expectation} number={index + 1} />
        </ReviewPart>
      ))}
      <ReviewPart at={after} document={document} places={placesIn(document, "promises")}>
        <Promises reading={reading} />
      </ReviewPart>
      <ReviewPart at={after + 1} document={document} places={placesIn(document, "before")}>
        <BeforeThePlan reading={reading} />
      </ReviewPart>
      <ReviewPart at={after + 2} document={document} places={placesIn(document, "end")}>
        <HowItEnds reading={reading} />
      </ReviewPart>
      <ReviewPart at={after + 3} document={document} places={placesIn(document, "agreement")}>
        <WorkingAgreement reading={reading} />
      </ReviewPart>
    </WordsForBrowser>
  );
}
