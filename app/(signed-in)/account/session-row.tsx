import { Button } from "@/app/ui/button";
import { dayAndMonth, moment } from "@/app/ui/dates";
import { Form } from "@/app/ui/form";
import { Row } from "@/app/ui/row";
import { words } from "@/app/words";
import type { OpenSession } from "@/lib/people/account";
import type { Device } from "@/lib/people/device";
import { addDays } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { dayOf, type Zone } from "@/lib/time/zone";

type Props = { session: OpenSession; now: Instant; zone: Zone };

export function SessionRow({ session, now, zone }: Props) {
  const { handle, isThis, since, lastUsed } = session;
  const device = deviceInWords(session);
  const at = moment(since, zone);
  return (
    <Row label={words(isThis ? "account.sessions.this" : "account.sessions.other")}>
      <p>{device}</p>
      <p className="note">
        {words("account.sessions.since", { at })} {usedInWords(lastUsed, now, zone)}
      </p>
      {!isThis && (
        <Form action="/api/account" hidden={{ do: "end", session: handle }}>
          <Button kind="quiet">
            {words("account.sessions.end")}
            <span className="sr-only">: {words("account.sessions.about", { device, at })}</span>
          </Button>
        </Form>
      )}
    </Row>
  );
}

function knownOf({ browser, system }: Device): "both" | "browser" | "system" | "none" {
  if (browser && system) return "both";
  if (browser) return "browser";
  return system ? "system" : "none";
}

function deviceInWords(device: Device): string {
  return words("account.sessions.device", {
    known: knownOf(device),
    browser: device.browser ? words(`account.browser.${device.browser}`) : "",
    system: device.system ? words(`account.system.${device.system}`) : "",
  });
}

/** By the day, and no finer: it is for knowing a session again, not for telling when somebody worked. */
function usedInWords(lastUsed: Instant, now: Instant, zone: Zone): string {
  const on = dayOf(lastUsed, zone);
  const today = dayOf(now, zone);
  const yesterday = addDays(today, -1);
  const named = new Map([
    [today, "today"],
    [yesterday, "yesterday"],
  ]);
  const when = named.get(on) ?? "other";
  return words("account.sessions.used", { when, on: dayAndMonth(on) });
}
