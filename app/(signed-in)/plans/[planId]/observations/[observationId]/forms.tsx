import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import type { ObservationOffer } from "@/app/(signed-in)/plans/[planId]/observations/offers";
import { Part } from "@/app/(signed-in)/plans/[planId]/promises/[promiseId]/part";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Field } from "@/app/ui/field";
import { words } from "@/app/words";
import type { Observation } from "@/lib/plan/expectation/observation";

const fields = {
  observation_accepted: { name: "event.text", optional: true },
  observation_disputed: { name: "event.text", optional: false },
  dispute_answered: { name: "event.text", optional: false },
  observation_withdrawn: { name: "event.reason", optional: false },
} as const;

type Props = {
  reading: Reading;
  observation: Observation;
  offer: ObservationOffer;
  isSecond: boolean;
};

/** One thing to say to an observation; the nearest stands open, withdrawing it is folded away after an answer. */
export function formFor({ reading, observation, offer, isSecond }: Props) {
  const { id, by, event } = observation.shared;
  const { name, optional } = fields[offer];
  const writer = shortName(reading, by);
  return (
    <Part
      key={offer}
      title={words(`evidence.observation.${offer}.title`)}
      hint={words(`evidence.observation.${offer}.hint`, { name: writer })}
      isFolded={isSecond && offer === "observation_withdrawn"}
    >
      <EventForm
        reading={reading}
        type={offer}
        hidden={{ "event.observationId": id }}
        backTo={`#expectation-${event.expectationId}`}
        isSecond={isSecond}
        asRead
        submit={words(`evidence.observation.${offer}.submit`)}
      >
        <Field
          kind="long"
          name={name}
          label={words(`evidence.observation.${offer}.text`)}
          rows={2}
          optional={optional}
        />
      </EventForm>
    </Part>
  );
}
