import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Privacy } from "@/app/(signed-in)/private/privacy";
import { PrivateSheet } from "@/app/(signed-in)/private/private-sheet";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { entriesAPage, readJournal } from "@/db/private-journal";
import { id } from "@/lib/plan/text";
import { Copies } from "./copies";
import { Entries } from "./entries";

export const metadata: Metadata = { title: words("private.journal.title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JournalPage({ searchParams }: Props) {
  const before = id.safeParse((await searchParams).before).data;
  const page = await readJournal(await requireSessionId(), { before, limit: entriesAPage });
  if (!page) redirect("/sign-in");
  return (
    <PrivateSheet actor={page.actor} title={words("private.journal.title")}>
      <Privacy
        what={words("private.journal.what")}
        who={words("private.journal.who")}
        crosses={words("private.journal.crosses")}
      />
      <Section id="write" title={words("private.journal.new")} close>
        <div className="second-axis">
          <Form action="/api/private/journal" sent={words("private.journal.kept")}>
            <Field
              kind="long"
              name="text"
              label={words("private.journal.text")}
              hint={words("private.journal.textHint")}
              rows={6}
            />
            <Button kind="main">{words("private.journal.write")}</Button>
          </Form>
        </div>
      </Section>
      <Entries entries={page.entries} zone={page.actor.zone} isFirstPage={!before} />
      <Copies />
    </PrivateSheet>
  );
}
