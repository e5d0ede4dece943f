import { type Reading, whoOfSide } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { type Step, whatComesNext } from "@/lib/plan/next";
import { promiseOf } from "@/lib/plan/promise/promise";
import { dayInWords } from "./step-day";
import { stepInWords } from "./step-words";

/** The first line of the page: what happens next, on which day, by whom. */
export function NextLine({ reading }: { reading: Reading }) {
  const [step] = whatComesNext(reading.plan, reading.now);
  if (!step) return null;
  const isDated = step.at !== null;
  return (
    <p className="next-line screen-only">
      <a href="#next">
        {words(isDated ? "plan.next.on" : "plan.next.first", { day: dayInWords(reading, step) })}
      </a>{" "}
      {sentenceOf(reading, step)}
    </p>
  );
}

function sentenceOf(reading: Reading, step: Step): string {
  if (step.what !== "promise") return stepInWords(reading, step);
  const promised = promiseOf(reading.plan, step.promiseId)?.promised;
  if (!promised) return "";
  const who = words("plan.next.promise", whoOfSide(reading, promised.owner));
  return `${who} ${promised.text}`;
}
