import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { namesOf } from "@/app/(signed-in)/private/names";
import { Privacy } from "@/app/(signed-in)/private/privacy";
import { PrivateSheet } from "@/app/(signed-in)/private/private-sheet";
import { namedIn } from "@/app/(signed-in)/private/told/named-in";
import { requireSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { words } from "@/app/words";
import { readConfidence } from "@/db/private";
import { id } from "@/lib/plan/text";
import { dayOf } from "@/lib/time/zone";
import { AfterCareTurns } from "./after-care-turns";
import { AnswerForm } from "./answer-form";
import { HeardWords } from "./heard-words";
import { ProposeForm } from "./propose-form";
import { Since } from "./since";

export const metadata: Metadata = { title: words("private.title") };

type Props = { params: Promise<{ confidenceId: string }> };

export default async function HeardPage({ params }: Props) {
  const sessionId = await requireSessionId();
  const confidenceId = id.safeParse((await params).confidenceId);
  if (!confidenceId.success) notFound();
  const page = await readConfidence(sessionId, confidenceId.data);
  if (!page) redirect("/sign-in");
  const { actor, told, earlier, since } = page;
  if (!told || told.employee.personId === actor.personId) notFound();
  const { name } = told.employee;
  const isConcern = told.kind === "concern";
  const crosses = words(isConcern ? "private.heard.crossesConcern" : "private.heard.crosses", {
    name,
  });
  return (
    <PrivateSheet actor={actor} title={namedIn(told)}>
      <Privacy
        who={words("private.heard.who", { name, names: namesOf(told.readers) })}
        crosses={crosses}
      />
      <HeardWords told={told} earlier={earlier} />
      <AnswerForm told={told} />
      {isConcern ? (
        <>
          <AfterCareTurns told={told} today={dayOf(currentInstant(), told.zone)} />
          <Since told={told} since={since ?? []} />
        </>
      ) : (
        <ProposeForm told={told} />
      )}
    </PrivateSheet>
  );
}
