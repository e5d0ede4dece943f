import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AccountChanges } from "@/app/(signed-in)/account/account-changes";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { WordsForBrowser } from "@/app/ui/words-for-browser";
import { words } from "@/app/words";
import { readPersonPage } from "@/db/directory";
import { id } from "@/lib/plan/text";
import { Closing } from "./closing";
import { FirstPasswordAgain } from "./first-password-again";
import { personRefused } from "./refused";
import { ReportsTo } from "./reports-to";
import { Rights } from "./rights";

export const metadata: Metadata = { title: words("people.over") };

type Props = {
  params: Promise<{ personId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PersonPage({ params, searchParams }: Props) {
  const personId = id.safeParse((await params).personId);
  const sessionId = await requireSessionId();
  if (!personId.success) notFound();
  const page = await readPersonPage(sessionId, personId.data);
  if (!page) redirect("/sign-in");
  const { actor, account } = page;
  if (!account) notFound();
  const { because, done } = await searchParams;
  const told = { refused: personRefused(because), done };
  const isHere = account.status === "active";
  const { name, jobTitle, email, changes } = account;
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead over={words("people.over")} title={name}>
          <p className="page-head-people soft">{words("people.works", { jobTitle, email })}</p>
        </PageHead>
        <WordsForBrowser parts={["ui", "people"]}>
          {isHere && <Rights account={account} told={told} />}
          {isHere && <ReportsTo account={account} told={told} />}
          <FirstPasswordAgain account={account} told={told} zone={actor.zone} />
          {isHere && <Closing account={account} told={told} />}
        </WordsForBrowser>
        <AccountChanges of="people" changes={changes} zone={actor.zone} />
        <p className="actions second-axis">
          <Button kind="quiet" href="/people">
            {words("people.toAll")}
          </Button>
        </p>
      </div>
    </SignedInFrame>
  );
}
