import { fullDay } from "@/app/ui/dates";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { AccountChange } from "@/lib/people/account";
import { dayOf, type Zone } from "@/lib/time/zone";

type Props = { of: "account" | "people"; changes: AccountChange[]; zone: Zone };

/** What was changed on an account, the latest first: as its own person reads it, or as an admin does. */
export function AccountChanges({ of, changes, zone }: Props) {
  return (
    <Section
      id="changes"
      title={words(`${of}.changes.title`)}
      under={of === "account" ? words("account.changes.under") : undefined}
    >
      {changes.length === 0 && <p className="second-axis">{words(`${of}.changes.none`)}</p>}
      <Rows>
        {changes.map(({ what, by, isOwn, at }) => (
          <Row key={`${at} ${what}`} label={fullDay(dayOf(at, zone))}>
            <p>
              {words(`${of}.changes.${what}`)}
              {!isOwn && ` ${words(`${of}.changes.by`, { by })}`}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
