import type { Metadata } from "next";
import { codeOf } from "@/app/(signed-in)/plans/[planId]/code";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { SheetFoot } from "@/app/(signed-in)/plans/[planId]/sheet-foot";
import { ClosingLetter } from "@/app/documents/letters/closing-letter";
import { LetterPage } from "@/app/documents/letters/letter-page";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("ending.letter.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { closing } = reading.plan;
  const code = (await codeOf(reading.plan)) ?? "";
  return (
    <LetterPage reading={reading}>
      <SheetFoot of={reading} />
      {closing ? (
        <ClosingLetter reading={reading} closing={closing} code={code} />
      ) : (
        <h1>{words("ending.letter.notYet")}</h1>
      )}
    </LetterPage>
  );
}
