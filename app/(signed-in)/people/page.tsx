import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { Section } from "@/app/ui/section";
import { WordsForBrowser } from "@/app/ui/words-for-browser";
import { words } from "@/app/words";
import { peopleAPage, readDirectory } from "@/db/directory";
import { id } from "@/lib/plan/text";
import { NewPerson } from "./new-person";
import { PeopleRows } from "./people-rows";

export const metadata: Metadata = { title: words("people.title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  const after = id.safeParse((await searchParams).after).data;
  const page = await readDirectory(await requireSessionId(), { after });
  if (!page) redirect("/sign-in");
  const { actor, directory } = page;
  if (!directory) notFound();
  const { people, names } = directory;
  const further = people.length === peopleAPage ? people.at(-1)?.personId : undefined;
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead title={words("people.title")}>
          <p className="page-head-people soft">{words("people.lead")}</p>
        </PageHead>
        <Section id="here" title={words("people.here")}>
          <PeopleRows people={people} />
          {further && (
            <p className="actions second-axis">
              <Button kind="quiet" href={`/people?after=${further}`}>
                {words("people.further")}
              </Button>
            </p>
          )}
        </Section>
        <Section id="add" title={words("people.add.title")} under={words("people.add.under")}>
          <WordsForBrowser parts={["ui", "people"]}>
            <NewPerson names={names} />
          </WordsForBrowser>
        </Section>
      </div>
    </SignedInFrame>
  );
}
