import { notFound, redirect } from "next/navigation";
import { askedDay } from "@/app/ui/asked-day";
import { id } from "@/lib/plan/text";

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The form of the history asks for a day; the plan of that day has an address of its own. */
export default async function AsOf({ params, searchParams }: Props) {
  const planId = id.safeParse((await params).planId);
  const on = askedDay.safeParse((await searchParams).on);
  if (!planId.success) notFound();
  redirect(`/plans/${planId.data}/${on.success ? `as-of/${on.data}` : "history"}`);
}
