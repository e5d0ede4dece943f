import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { EventForm } from "@/app/(signed-in)/plans/[planId]/event-form";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { onDay, type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { mayShare } from "./may-share";

/** The letters of a closed plan, and whether the closing letter has reached the employee. */
export function Letters({ reading }: { reading: Reading }) {
  const { plan } = reading;
  return (
    <Section id="letters" title={words("ending.closing.letters")} ruled>
      <div className="second-axis stack">
        <p>
          <Button kind="quiet" href={planHref(plan, "/closing/letter")}>
            {words("ending.closing.letter")}
          </Button>
        </p>
        <p className="note">{readInWords(reading)}</p>
        {mayRecord(reading, { type: "letter_read" }) && (
          <EventForm
            reading={reading}
            type="letter_read"
            backTo="/closing#letters"
            submit={words("ending.closing.readSubmit")}
          >
            <p className="note">{words("ending.closing.readHint")}</p>
          </EventForm>
        )}
        {mayShare(reading) && (
          <>
            <p>
              <Button kind="quiet" href={planHref(plan, "/closing/letter/share")}>
                {words("ending.closing.letterShared")}
              </Button>
            </p>
            <p className="note">{words("ending.closing.letterSharedHint")}</p>
          </>
        )}
      </div>
    </Section>
  );
}

function readInWords(reading: Reading): string {
  const { letterRead, employeeId } = reading.plan;
  if (!letterRead) return words("ending.closing.letterNotRead", whoIs(reading, employeeId));
  return words("ending.closing.letterRead", {
    ...whoIs(reading, letterRead.by),
    on: onDay(reading, letterRead.at),
  });
}
