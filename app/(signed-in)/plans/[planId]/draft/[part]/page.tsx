import type { Metadata } from "next";
import { notFound } from "next/navigation";
import * as z from "zod";
import { draftPage, type Query } from "@/app/(signed-in)/plans/[planId]/draft/draft-page";
import { openDraft } from "@/app/(signed-in)/plans/[planId]/draft/open-draft";
import { PartPage } from "@/app/(signed-in)/plans/[planId]/draft/part-page";
import { Questions } from "@/app/(signed-in)/plans/[planId]/draft/questions";
import { words } from "@/app/words";

const onePage = z.enum(["about", "ground", "promises", "rhythm", "controls", "dates"]);

type Props = {
  params: Promise<{ planId: string; part: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const part = onePage.safeParse((await params).part);
  return part.success ? { title: words(`draft.parts.${part.data}.title`) } : {};
}

export default async function Page({ params, searchParams }: Props) {
  const part = onePage.safeParse((await params).part);
  if (!part.success) notFound();
  const draft = await openDraft(params);
  const page = draftPage(draft, { name: part.data }, await searchParams);
  return (
    <PartPage page={page} title={words(`draft.parts.${part.data}.title`)}>
      {part.data === "controls" && (
        <p className="whole draft-under">{words("draft.controls.none")}</p>
      )}
      <Questions page={page} />
    </PartPage>
  );
}
