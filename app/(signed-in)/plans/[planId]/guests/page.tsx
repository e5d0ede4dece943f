import type { Metadata } from "next";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { NotNow } from "@/app/(signed-in)/plans/[planId]/not-now";
import { words } from "@/app/words";
import { title as line } from "@/lib/plan/text";
import { AsChoice, asFrom } from "./as-choice";
import { FindPerson } from "./find-person";
import { InviteForm } from "./invite-form";
import { readingWithPeople } from "./read-guests";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ as?: string | string[]; name?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const wanted = await searchParams;
  const as = asFrom(wanted.as);
  const name = line.safeParse(wanted.name).data;
  const { planId } = await params;
  const { reading, people } = await readingWithPeople(planId, { name, isHr: as === "hr" });
  return (
    <FormPage reading={reading} title={words("evidence.guests.title")} backTo="#who">
      <NotNow reading={reading} type="guest_invited" />
      {may(reading, "guest_invited") && (
        <>
          <AsChoice reading={reading} as={as} />
          <FindPerson as={as} name={name} people={people} />
          <InviteForm key={`${as} ${name}`} reading={reading} as={as} people={people} />
        </>
      )}
    </FormPage>
  );
}
