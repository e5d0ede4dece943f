import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/app/(signed-in)/plans/[planId]/form-page";
import { notesOf } from "@/app/(signed-in)/plans/[planId]/promises/note-words";
import { markOf, stateInWords } from "@/app/(signed-in)/plans/[planId]/promises/state-words";
import { readingOf } from "@/app/(signed-in)/plans/[planId]/read";
import { whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { PromiseItem } from "@/app/ui/promise-item";
import { words } from "@/app/words";
import { offersOn } from "@/lib/plan/promise/offers";
import { promiseOf } from "@/lib/plan/promise/promise";
import { formsFor } from "./forms";

export const metadata: Metadata = { title: words("plan.tab") };

type Props = {
  params: Promise<{ planId: string; promiseId: string }>;
  searchParams: Promise<{ do?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const reading = await readingOf(params);
  const promise = promiseOf(reading.plan, (await params).promiseId);
  if (!promise) notFound();
  const { owner, text } = promise.promised;
  const wanted = (await searchParams).do;
  const offers = offersOn(reading.plan, promise, reading.actor, reading.now).toSorted(
    (a, b) => Number(b === wanted) - Number(a === wanted),
  );
  const title = words("plan.form.promiseOf", whoOfSide(reading, owner));
  return (
    <FormPage reading={reading} title={title} backTo="#promises">
      <ul className="answers-to">
        <PromiseItem
          what={text}
          mark={markOf(reading, promise)}
          state={stateInWords(reading, promise)}
        >
          {notesOf(reading, promise).map((note) => (
            <p key={note} className="note">
              {note}
            </p>
          ))}
        </PromiseItem>
      </ul>
      {offers.length === 0 && <p className="said">{words("plan.form.promise.nothing")}</p>}
      {offers.map((offer, place) => formsFor(offer, { reading, promise, isSecond: place > 0 }))}
    </FormPage>
  );
}
