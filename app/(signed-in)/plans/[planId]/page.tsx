import type { Metadata } from "next";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { words } from "@/app/words";
import { codeOf } from "./code";
import { Live } from "./live";
import { PlanPage } from "./plan-page";
import { openedReadingOf } from "./read";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const { reading, opened } = await openedReadingOf(params);
  return (
    <SignedInFrame actor={reading.actor}>
      <PlanPage reading={reading} opened={opened} code={await codeOf(reading.plan)} />
      <Live reading={reading} />
    </SignedInFrame>
  );
}
