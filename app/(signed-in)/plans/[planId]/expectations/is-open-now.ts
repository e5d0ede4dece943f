import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { About } from "@/lib/plan/expectation/about";
import { clearSince, latestReadBack } from "@/lib/plan/expectation/read-back";

const isAbout = (about: About, expectationId: string) =>
  about.what === "expectation" && about.id === expectationId;

/** Whether an expectation stands unfolded: while it is read for the first time, and while something in it waits for an answer. */
export function isOpenNow({ plan }: Reading, expectationId: string): boolean {
  if (clearSince(plan, expectationId) === null) return true;
  const last = latestReadBack(plan, expectationId);
  const waitsForWords = last !== null && last.answer === null;
  const waitsForAnswer = plan.questions.some(
    ({ asked, answers }) =>
      answers.length === 0 &&
      !plan.takenBack.includes(asked.id) &&
      isAbout(asked.event.about, expectationId),
  );
  const waitsForReply = plan.observations.some(
    ({ shared, accepted, disputed, disputeAnswers, withdrawn }) =>
      shared.event.expectationId === expectationId &&
      !withdrawn &&
      (disputed ? disputeAnswers.length === 0 : !accepted),
  );
  const help = plan.promises.filter(({ promised }) =>
    promised.expectationIds.includes(expectationId),
  );
  const waitsForHelp = plan.supportReports.some(
    ({ reported, answers }) =>
      answers.length === 0 && help.some(({ promised }) => promised.id === reported.event.promiseId),
  );
  return waitsForWords || waitsForAnswer || waitsForReply || waitsForHelp;
}
