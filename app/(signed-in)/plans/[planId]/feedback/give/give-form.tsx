import { aboutFields } from "@/app/(signed-in)/plans/[planId]/about-words";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { About } from "@/lib/plan/expectation/about";

type Props = { reading: Reading; about: About; askId?: string };

const tones = ["recognition", "neutral", "critical"] as const;

export function GiveForm({ reading, about, askId }: Props) {
  const answers: Record<string, string> = askId ? { "event.answersAskId": askId } : {};
  const name = shortName(reading, reading.plan.employeeId);
  return (
    <EventForm
      reading={reading}
      type="feedback_given"
      hidden={{ ...aboutFields(about), ...answers }}
      backTo="#progress"
      submit={words("evidence.feedback.giveSubmit", { name })}
    >
      <Field
        kind="long"
        name="event.text"
        label={words("evidence.feedback.giveText")}
        hint={words("evidence.feedback.giveHint")}
      />
      <Field
        kind="choice"
        name="event.tone"
        label={words("evidence.feedback.tone")}
        hint={words("evidence.feedback.toneHint", { name })}
        choices={tones.map((value) => ({
          value,
          label: words(`evidence.feedback.toneChoices.${value}`),
        }))}
      />
    </EventForm>
  );
}
