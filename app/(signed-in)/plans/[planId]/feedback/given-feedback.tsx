import { aboutInWords } from "@/app/(signed-in)/plans/[planId]/about-words";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { onDay, type Reading, whoAndWhen, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { TakeBack } from "@/app/(signed-in)/plans/[planId]/take-back/take-back";
import { Button } from "@/app/ui/button";
import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";

type Props = {
  reading: Reading;
  given: Recorded<"feedback_given">;
  used: Recorded<"feedback_used">[];
  isReply: boolean;
};

/** Feedback with its tone in a word, and what the employee changed with it. */
export function GivenFeedback({ reading, given, used, isReply }: Props) {
  const { plan } = reading;
  const { event } = given;
  const who = words("evidence.feedback.given", {
    ...whoIs(reading, given.by),
    on: onDay(reading, given.at),
    tone: words(`evidence.feedback.tones.${event.tone}`),
    about: aboutInWords(reading, event.about),
  });
  const mayUse = mayRecord(reading, {
    type: "feedback_used",
    feedbackId: given.id,
    whatIChanged: event.text,
  });
  return (
    <div className={isReply ? "reply" : "entry"}>
      <p className="note">{who}</p>
      <p className="said">{event.text}</p>
      <TakeBack reading={reading} entry={given} />
      {used.map((use) => (
        <Reply
          key={use.id}
          who={words("evidence.feedback.changed", { who: whoAndWhen(reading, use) })}
          text={use.event.whatIChanged}
        />
      ))}
      {mayUse && used.length === 0 && (
        <p className="actions">
          <Button kind="quiet" href={planHref(plan, `/feedback/used/${given.id}`)}>
            {words("evidence.feedback.use")}
            <span className="sr-only"> {words("evidence.feedback.of", { who })}</span>
          </Button>
        </p>
      )}
    </div>
  );
}
