import { placeInWords } from "@/app/(signed-in)/plans/[planId]/review/place-in-words";
import { Entry } from "@/app/ui/entry";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import type { PlanDocument } from "@/lib/plan/document";
import type { Recorded } from "@/lib/plan/event";

type Props = { document: PlanDocument; approval: Recorded<"plan_approved"> };

export function GateAnswers({ document, approval }: Props) {
  return (
    <div className="fold-after">
      <Fold summary={words("plan.review.answers")}>
        <ol className="numbered gate-answers">
          {approval.event.answers.map(({ question, place, text }) => (
            <li key={question}>
              <div>
                <p className="soft">{words(`review.questions.${question}`)}</p>
                <Entry
                  who={words("plan.review.answerPlace", { place: placeInWords(document, place) })}
                  text={text}
                />
              </div>
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}
