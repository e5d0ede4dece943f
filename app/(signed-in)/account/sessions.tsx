import { Button } from "@/app/ui/button";
import { Form } from "@/app/ui/form";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { OpenSession } from "@/lib/people/account";
import type { Instant } from "@/lib/time/instant";
import type { Zone } from "@/lib/time/zone";
import { SessionRow } from "./session-row";

type Props = { sessions: OpenSession[]; now: Instant; zone: Zone };

/** Where a person is signed in at this moment, and the ways to end that. */
export function Sessions({ sessions, now, zone }: Props) {
  const others = sessions.filter(({ isThis }) => !isThis).length;
  return (
    <Section
      id="sessions"
      title={words("account.sessions.title")}
      under={words("account.sessions.under")}
    >
      <Rows tone="names">
        {sessions.map((session) => (
          <SessionRow key={session.handle} session={session} now={now} zone={zone} />
        ))}
      </Rows>
      <div className="second-axis stack-m">
        <p role="status">{words("account.sessions.count", { others })}</p>
        {others > 0 && (
          <>
            <p className="note">{words("account.sessions.notYours")}</p>
            <Form action="/api/account" hidden={{ do: "end_others" }}>
              <Button>{words("account.sessions.endOthers")}</Button>
            </Form>
          </>
        )}
      </div>
    </Section>
  );
}
