import "./calendar.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { requireSessionId } from "@/app/auth/session";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import { readCalendarPage } from "@/db/calendar";
import { AddressInUse } from "./address-in-use";
import { NewAddress } from "./new-address";

export const metadata: Metadata = { title: words("copies.calendar.title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CalendarPage({ searchParams }: Props) {
  const wantsNew = (await searchParams).address === "new";
  const page = await readCalendarPage(await requireSessionId());
  if (!page) redirect("/sign-in");
  const { actor, madeAt } = page;
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead title={words("copies.calendar.title")}>
          <p className="page-head-people">{words("copies.calendar.lead")}</p>
        </PageHead>
        {madeAt && !wantsNew ? (
          <AddressInUse madeAt={madeAt} zone={actor.zone} />
        ) : (
          <NewAddress takesPlace={madeAt !== null} />
        )}
      </div>
    </SignedInFrame>
  );
}
