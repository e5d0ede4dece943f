import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { fullMoment } from "@/app/(signed-in)/private/full-moment";
import { PrivateSheet } from "@/app/(signed-in)/private/private-sheet";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { readJournal } from "@/db/private-journal";
import { id } from "@/lib/plan/text";

export const metadata: Metadata = { title: words("private.journal.changeTitle") };

type Props = { params: Promise<{ entryId: string }> };

export default async function EntryPage({ params }: Props) {
  const sessionId = await requireSessionId();
  const entryId = id.safeParse((await params).entryId);
  if (!entryId.success) notFound();
  const page = await readJournal(sessionId, { entryId: entryId.data });
  if (!page) redirect("/sign-in");
  const [entry] = page.entries;
  if (!entry) notFound();
  const action = `/api/private/journal/${entry.entryId}`;
  const over = { href: "/private/journal", label: words("private.journal.title") };
  return (
    <PrivateSheet actor={page.actor} title={words("private.journal.changeTitle")} over={over}>
      <Section id="change" title={fullMoment(entry.writtenAt, page.actor.zone)} close>
        <div className="second-axis">
          <Form action={action} hidden={{ type: "changed", version: entry.version }}>
            <Field
              kind="long"
              name="text"
              label={words("private.journal.changeText")}
              value={entry.text}
              rows={8}
            />
            <Button kind="main">{words("private.journal.save")}</Button>
          </Form>
        </div>
      </Section>
      <Section id="remove" title={words("private.journal.removeTitle")}>
        <div className="second-axis">
          <Form action={action} hidden={{ type: "removed" }}>
            <p>{words("private.journal.removeUnder")}</p>
            <Button>{words("private.journal.remove")}</Button>
          </Form>
        </div>
      </Section>
    </PrivateSheet>
  );
}
