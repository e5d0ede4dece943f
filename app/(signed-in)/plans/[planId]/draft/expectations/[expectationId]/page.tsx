import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { draftAddress } from "@/app/(signed-in)/plans/[planId]/draft/addresses";
import { CanTell } from "@/app/(signed-in)/plans/[planId]/draft/can-tell";
import { draftPage, type Query } from "@/app/(signed-in)/plans/[planId]/draft/draft-page";
import { Example } from "@/app/(signed-in)/plans/[planId]/draft/example";
import { exampleFor } from "@/app/(signed-in)/plans/[planId]/draft/example-for";
import { expectationIds } from "@/app/(signed-in)/plans/[planId]/draft/missing";
import { namesIn, openDraft } from "@/app/(signed-in)/plans/[planId]/draft/open-draft";
import { PartPage } from "@/app/(signed-in)/plans/[planId]/draft/part-page";
import { Questions } from "@/app/(signed-in)/plans/[planId]/draft/questions";
import { WithTellings } from "@/app/(signed-in)/plans/[planId]/draft/tellings";
import { tellingsWith } from "@/app/(signed-in)/plans/[planId]/draft/tellings-with";
import { words } from "@/app/words";
import { parts } from "@/lib/plan/draft-part";
import { id } from "@/lib/plan/text";

export const metadata: Metadata = { title: words("draft.parts.expectations.title") };

type Props = {
  params: Promise<{ planId: string; expectationId: string }>;
  searchParams: Promise<Query>;
};

export default async function Page({ params, searchParams }: Props) {
  const expectationId = id.safeParse((await params).expectationId);
  if (!expectationId.success) notFound();
  const draft = await openDraft(params);
  const place = { name: "expectation", expectationId: expectationId.data } as const;
  const page = draftPage(draft, place, await searchParams);
  const names = namesIn(draft);
  const at = expectationIds(draft).indexOf(expectationId.data) + 1;
  const { title } = page.written;
  const fresh =
    at > 0 ? words("draft.expectations.number", { at }) : words("draft.expectations.fresh");
  const over = (
    <>
      {words("draft.page.over", {
        name: names.name,
        at: parts.indexOf("expectations") + 1,
        of: parts.length,
      })}{" "}
      <a href={draftAddress(draft.plan.planId, { name: "expectation" })}>
        {words("draft.parts.expectations.title")}
      </a>
    </>
  );
  return (
    <PartPage page={page} over={over} title={typeof title === "string" && title ? title : fresh}>
      <WithTellings {...tellingsWith(page, expectationId.data)}>
        <Example {...exampleFor(draft)} />
        <Questions page={page} />
        <CanTell />
      </WithTellings>
    </PartPage>
  );
}
