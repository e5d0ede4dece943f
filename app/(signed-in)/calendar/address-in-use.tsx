import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { Button } from "@/app/ui/button";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Instant } from "@/lib/time/instant";
import type { Zone } from "@/lib/time/zone";

type Props = { madeAt: Instant; zone: Zone };

/** That there is an address and since when; the address itself is known only to whoever copied it. */
export function AddressInUse({ madeAt, zone }: Props) {
  return (
    <Section id="address" title={words("copies.calendar.inUse.title")}>
      <div className="second-axis stack-m">
        <p>{words("copies.calendar.inUse.since", { at: fullMoment(madeAt, zone) })}</p>
        <p>{words("copies.calendar.inUse.lost")}</p>
        <p className="actions">
          <Button kind="second" href="/calendar?address=new">
            {words("copies.calendar.inUse.renew")}
          </Button>
        </p>
        <Form action="/api/calendar" hidden={{ do: "end" }}>
          <p>{words("copies.calendar.inUse.endUnder")}</p>
          <Button kind="second">{words("copies.calendar.inUse.end")}</Button>
        </Form>
      </div>
    </Section>
  );
}
