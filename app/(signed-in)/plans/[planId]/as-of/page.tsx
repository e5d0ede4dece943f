import { notFound, redirect } from "next/navigation";
import { id } from "@/lib/plan/text";
import { day } from "@/lib/time/day";

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The form of the history asks for a day; the plan of that day has an address of its own. */
export default async function AsOf({ params, searchParams }: Props) {
  const planId = id.safeParse((await params).planId);
  const on = day.safeParse((await searchParams).on);
  if (!planId.success) notFound();
  redirect(`/plans/${planId.data}/${on.success ? `as-of/${on.data}` : "history"}`);
}
