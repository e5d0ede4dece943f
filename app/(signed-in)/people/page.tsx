import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { listHref } from "@/app/(signed-in)/plans/list-href";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { PageHead } from "@/app/ui/page-head";
import { Section } from "@/app/ui/section";
import { WordsForBrowser } from "@/app/ui/words-for-browser";
import { words } from "@/app/words";
import { peopleAPage, readDirectory } from "@/db/directory";
import { id } from "@/lib/plan/text";
import { NewPerson } from "./new-person";
import { PeopleFilters, rights } from "./people-filters";
import { PeopleRows } from "./people-rows";

export const metadata: Metadata = { title: words("people.title") };

const asked = z.object({
  name: z.string().trim().min(1).max(120).optional().catch(undefined),
  who: z.enum(rights).optional().catch(undefined),
  after: id.optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  const wanted = asked.parse(await searchParams);
  const page = await readDirectory(await requireSessionId(), wanted);
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
        <PeopleFilters wanted={wanted} />
        <Section id="here" title={words("people.here")} close>
          <PeopleRows people={people} />
          {people.length === 0 && (
            <EmptyState sentence={words("people.none")} reassurance={words("people.noneUnder")}>
              <Button kind="quiet" href="/people">
                {words("people.all")}
              </Button>
            </EmptyState>
          )}
          {further && (
            <p className="actions second-axis">
              <Button kind="quiet" href={listHref("/people", { ...wanted, after: further })}>
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
