import { addressOf, newSecret } from "@/app/documents/calendar/address";
import { Button } from "@/app/ui/button";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";

/** An address made for this page alone: it leads somewhere once it is switched on, and no later page says it again. */
export function NewAddress({ takesPlace }: { takesPlace: boolean }) {
  const secret = newSecret();
  return (
    <Section id="address" title={words("copies.calendar.new.title")}>
      <div className="second-axis stack-m">
        <ol className="numbered">
          <li>
            <div className="stack">
              <p>{words("copies.calendar.new.copy")}</p>
              <p className="calendar-address" translate="no">
                {addressOf(secret)}
              </p>
              <p className="note">{words("copies.calendar.new.once")}</p>
            </div>
          </li>
          <li>
            <p>{words("copies.calendar.new.paste")}</p>
          </li>
          <li>
            <div className="stack">
              <p>
                {takesPlace
                  ? words("copies.calendar.new.replace")
                  : words("copies.calendar.new.switchOn")}
              </p>
              <Form action="/api/calendar" hidden={{ do: "keep", secret }}>
                <Button kind="main">{words("copies.calendar.new.submit")}</Button>
              </Form>
            </div>
          </li>
        </ol>
      </div>
    </Section>
  );
}
