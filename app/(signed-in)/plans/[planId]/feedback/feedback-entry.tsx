import { aboutInWords } from "@/app/(signed-in)/plans/[planId]/about-words";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { onDay, type Reading, whoAndWhen, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Awaited } from "@/app/ui/awaited";
import { Button } from "@/app/ui/button";
import { Entry } from "@/app/ui/entry";
import { words } from "@/app/words";
import { promisedBy } from "@/lib/plan/answer-time";
import type { Recorded } from "@/lib/plan/event";
import type { Feedback } from "@/lib/plan/expectation/feedback";
import { givenOf } from "./feedback-of";
import { GivenFeedback } from "./given-feedback";

type Props = { reading: Reading; feedback: Feedback };

/** One thread: the request, each feedback under it, and what was changed with it. */
export function FeedbackEntry({ reading, feedback }: Props) {
  const { asked, used } = feedback;
  const given = givenOf(reading, feedback);
  const replies = given.map((one) => (
    <GivenFeedback
      key={one.id}
      reading={reading}
      given={one}
      used={used.filter(({ event }) => event.feedbackId === one.id)}
      isReply={asked !== null}
    />
  ));
  if (!asked) return <li>{replies}</li>;
  return (
    <li>
      <Entry who={askedInWords(reading, asked)} text={asked.event.text}>
        {replies}
        {given.length === 0 && <Awaited sentence={awaited(reading, asked)} />}
        <GiveLink reading={reading} asked={asked} isAgain={given.length > 0} />
      </Entry>
    </li>
  );
}

function askedInWords(reading: Reading, { by, at, event }: Recorded<"feedback_asked">): string {
  return words("evidence.feedback.asked", {
    ...whoIs(reading, by),
    on: onDay(reading, at),
    about: aboutInWords(reading, event.about),
  });
}

function awaited(reading: Reading, { at }: Recorded<"feedback_asked">): string {
  const { plan } = reading;
  return words("evidence.feedback.awaited", {
    ...whoIs(reading, plan.supervisorId),
    on: byInWords(plan, promisedBy(plan, at, "Requests", "supervisor")),
  });
}

type LinkProps = { reading: Reading; asked: Recorded<"feedback_asked">; isAgain: boolean };

function GiveLink({ reading, asked, isAgain }: LinkProps) {
  const { about, text } = asked.event;
  const isOpen = mayRecord(reading, {
    type: "feedback_given",
    about,
    text,
    tone: "neutral",
    answersAskId: asked.id,
  });
  if (!isOpen) return null;
  return (
    <p className="actions">
      <Button kind="quiet" href={planHref(reading.plan, `/feedback/give?answers=${asked.id}`)}>
        {words(isAgain ? "evidence.feedback.more" : "evidence.feedback.answer")}
        <span className="sr-only">
          {" "}
          {words("evidence.feedback.of", { who: whoAndWhen(reading, asked) })}
        </span>
      </Button>
    </p>
  );
}
