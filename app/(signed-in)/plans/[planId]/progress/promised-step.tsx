import Link from "next/link";
import { timeInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Step } from "@/lib/plan/next";
import { promiseOf } from "@/lib/plan/promise/promise";

type Props = { reading: Reading; step: Step & { what: "promise" }; href?: string };

/** A promise that falls due: its own words lead to it where the reader can do something with it. */
export function PromisedStep({ reading, step, href }: Props) {
  const { plan } = reading;
  const promised = promiseOf(plan, step.promiseId)?.promised;
  if (!promised) return null;
  const who = whoOfSide(reading, promised.owner);
  const time = timeInWords(plan, step.at ?? "");
  return (
    <p>
      {time ? words("plan.next.promiseBy", { ...who, time }) : words("plan.next.promise", who)}{" "}
      {href ? (
        <Link href={href} prefetch={false}>
          {promised.text}
        </Link>
      ) : (
        promised.text
      )}
    </p>
  );
}
