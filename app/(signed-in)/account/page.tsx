import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import { readAccount } from "@/db/account";
import { AccountChanges } from "./account-changes";
import { OwnPassword } from "./own-password";
import { accountRefused } from "./refusals";
import { Sessions } from "./sessions";

export const metadata: Metadata = { title: words("account.title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountPage({ searchParams }: Props) {
  const { because, done } = await searchParams;
  const page = await readAccount(await requireSessionId());
  if (!page) redirect("/sign-in");
  const { actor, at, email, sessions, changes } = page;
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead title={words("account.title")}>
          <p className="page-head-people soft">{words("account.lead", { email })}</p>
        </PageHead>
        <OwnPassword email={email} refused={accountRefused(because)} isDone={done === "password"} />
        <Sessions sessions={sessions} now={at} zone={actor.zone} />
        <AccountChanges of="account" changes={changes} zone={actor.zone} />
      </div>
    </SignedInFrame>
  );
}
