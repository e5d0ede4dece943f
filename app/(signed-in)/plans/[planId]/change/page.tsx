import "./change.css";
import type { Metadata } from "next";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { words } from "@/app/words";
import { Choices } from "./choices";
import { ProposeForm } from "./propose-form";
import { subjectFrom } from "./subject";

export const metadata: Metadata = { title: words("change.tab") };

type Asked = { what?: string | string[]; of?: string | string[] };
type Props = { params: Promise<{ planId: string }>; searchParams: Promise<Asked> };

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const { what, of } = await searchParams;
  const subject = subjectFrom(reading, String(what ?? ""), String(of ?? ""));
  const title = words("change.choose.title");
  if (!may(reading, "amendment_proposed"))
    return (
      <FormPage reading={reading} title={title} backTo="#changes">
        <NotNow reading={reading} type="amendment_proposed" />
      </FormPage>
    );
  return (
    <FormPage reading={reading} title={title} backTo="#changes">
      {subject ? (
        <ProposeForm reading={reading} subject={subject} />
      ) : (
        <Choices reading={reading} />
      )}
    </FormPage>
  );
}
