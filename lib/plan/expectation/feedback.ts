import * as z from "zod";
import type { Changes, Recorded, Rules } from "@/lib/plan/event";
import { against, missing, refuseWhen } from "@/lib/plan/refusal";
import { id, text } from "@/lib/plan/text";
import { about, whyNotAbout } from "./about";

/** Feedback asked for or not, what was given, and what the employee changed with it (000-11, 000-12). */
export type Feedback = {
  asked: Recorded<"feedback_asked"> | null;
  given: Recorded<"feedback_given">[];
  used: Recorded<"feedback_used">[];
};

export const feedbackEvents = [
  z.strictObject({ type: z.literal("feedback_asked"), about, text }),
  z.strictObject({
    type: z.literal("feedback_given"),
    about,
    text,
    tone: z.enum(["recognition", "neutral", "critical"]),
    answersAskId: id.optional(),
  }),
  z.strictObject({ type: z.literal("feedback_used"), feedbackId: id, whatIChanged: text }),
] as const;

type FeedbackEvent = "feedback_asked" | "feedback_given" | "feedback_used";

const holds = (feedback: Feedback, feedbackId: string) =>
  feedback.given.some(({ id }) => id === feedbackId);

export const feedbackChanges: Changes<FeedbackEvent> = {
  feedback_asked: (plan, asked) => ({
    ...plan,
    feedback: [...plan.feedback, { asked, given: [], used: [] }],
  }),
  feedback_given: (plan, given) =>
    given.event.answersAskId
      ? {
          ...plan,
          feedback: plan.feedback.map((one) =>
            one.asked?.id === given.event.answersAskId
              ? { ...one, given: [...one.given, given] }
              : one,
          ),
        }
      : { ...plan, feedback: [...plan.feedback, { asked: null, given: [given], used: [] }] },
  feedback_used: (plan, used) => ({
    ...plan,
    feedback: plan.feedback.map((one) =>
      holds(one, used.event.feedbackId) ? { ...one, used: [...one.used, used] } : one,
    ),
  }),
};

export const feedbackRules: Rules<FeedbackEvent> = {
  feedback_asked: ({ plan, event }) => whyNotAbout(plan, event.about),
  feedback_given: ({ plan, event, standing }) => {
    const ask = plan.feedback.find((one) => one.asked?.id === event.answersAskId);
    if (event.answersAskId && !ask?.asked) return missing("no_such_ask", "answersAskId");
    if (standing === "guest" && !event.answersAskId) return against("feedback_only_when_asked");
    return whyNotAbout(plan, event.about);
  },
  feedback_used: ({ plan, event }) =>
    refuseWhen(
      !plan.feedback.some((one) => holds(one, event.feedbackId)),
      missing("no_such_feedback", "feedbackId"),
    ),
};
