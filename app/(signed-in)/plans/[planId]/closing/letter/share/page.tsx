import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { mayShare } from "@/app/(signed-in)/plans/[planId]/closing/may-share";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { LetterPage } from "@/app/documents/letters/letter-page";
import { SharedLetter } from "@/app/documents/letters/shared-letter";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("ending.letter.tab") };

type Props = { params: Promise<{ planId: string }> };

/** The employee's own letter: for everyone else there is no such page. */
export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { closing } = reading.plan;
  if (!closing || !mayShare(reading)) notFound();
  return (
    <LetterPage reading={reading}>
      <SharedLetter reading={reading} closing={closing} />
    </LetterPage>
  );
}
