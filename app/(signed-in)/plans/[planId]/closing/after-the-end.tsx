import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { fullDay } from "@/app/ui/dates";
import { Entry } from "@/app/ui/entry";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";
import type { Day } from "@/lib/time/day";
import { dayOf } from "@/lib/time/zone";

type Props = { reading: Reading; closing: Recorded<"plan_closed"> };

/** Later looks, how long the record counts, and that closer oversight has ended. */
export function AfterTheEnd({ reading, closing }: Props) {
  const { plan, now } = reading;
  const { sustainLooksOn, stopsCountingOn, deleteOn } = closing.event;
  const today = dayOf(now, plan.terms.zone);
  const counts = stopsCountingOn > today ? "stopsCounting" : "stoppedCounting";
  return (
    <Section id="after" title={words("ending.closing.next")} ruled>
      <Facts>
        {sustainLooksOn.toSorted().map((on) => (
          <Fact key={on} label={fullDay(on)}>
            <Look reading={reading} on={on} />
          </Fact>
        ))}
        <Fact label={words("ending.closing.counts")}>
          <p className="said">
            {words(`ending.closing.${counts}`, { on: fullDay(stopsCountingOn) })}
          </p>
          <p className="said">{words("ending.closing.delete", { on: fullDay(deleteOn) })}</p>
        </Fact>
        {plan.controls.length > 0 && (
          <Fact label={words("ending.closing.controls")}>
            <p className="said">
              {words("ending.closing.controlsText", { on: onDay(reading, closing.at) })}
            </p>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Look({ reading, on }: { reading: Reading; on: Day }) {
  const { plan, now } = reading;
  const held = plan.sustainLooks.find(({ event }) => event.on === on);
  if (held)
    return (
      <Entry
        who={words("ending.closing.lookWords", {
          ...whoIs(reading, held.by),
          on: onDay(reading, held.at),
        })}
        text={held.event.words}
      />
    );
  const isDue = on <= dayOf(now, plan.terms.zone);
  return (
    <>
      <p className="said">
        {words("ending.closing.aLook")} {words(`ending.closing.${isDue ? "lookDue" : "lookOpen"}`)}
      </p>
      {mayRecord(reading, { type: "sustain_look_held", on, words: "…" }) && (
        <p>
          <Button kind="quiet" href={planHref(plan, `/closing/look?on=${on}`)}>
            {words("ending.closing.lookHold")}
          </Button>
        </p>
      )}
    </>
  );
}
