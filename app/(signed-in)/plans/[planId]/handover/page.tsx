import type { Metadata } from "next";
import { words } from "@/app/words";
import { title as line } from "@/lib/plan/text";
import { FormPage } from "../form-page";
import { readingWithPeople } from "../guests/read-guests";
import { may } from "../may";
import { NotNow } from "../not-now";
import { HandoverForm } from "./handover-form";

export const metadata: Metadata = { title: words("change.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ name?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const name = line.safeParse((await searchParams).name).data;
  const { reading, people } = await readingWithPeople((await params).planId, { name, isHr: false });
  return (
    <FormPage reading={reading} title={words("change.handover.title")} backTo="#changes">
      {may(reading, "supervisor_changed") ? (
        <HandoverForm reading={reading} people={people} name={name} />
      ) : (
        <NotNow reading={reading} type="supervisor_changed" />
      )}
    </FormPage>
  );
}
