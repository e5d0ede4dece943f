import type { Terms } from "@/lib/plan/terms";
import type { Day } from "@/lib/time/day";
import { tellCheckIns } from "./check-ins";
import { tellEntries } from "./entries";
import { tellGate, tellReadBacks, toldPlan } from "./gate";
import { tellHandOffsEnd } from "./hand-offs-end";
import { handOffsGate, handOffsNotes } from "./hand-offs-notes";
import { firstHandOffs, handOffsText } from "./hand-offs-text";
import { tellLedger } from "./ledger";
import { personId } from "./people";
import { sentences, type Telling, type ToldPlan, telling } from "./telling";
import { documentOf } from "./text";
import { tellWeeks } from "./weeks";
import { type Entry, stepOf, workedPlan } from "./worked-plan";

const worked = workedPlan("plan-ops-handoffs");
const lastDay = worked.endDay;

const entryOn = (day: number, kind: string): Entry => {
  const found = worked.entries.find((entry) => entry.day === day && entry.kind === kind);
  if (!found) throw new Error(`no ${kind} on day ${day}`);
  return found;
};

/** The wording of one example, changed by an amendment after Ines's answer: nobody else was told became the duty phone. */
const tellAmendment = ({ id, tell }: Telling) => {
  const exampleId = id("E3/example/-24");
  const to = worked.expectations[2]?.examples[0]?.text ?? "";
  const amendmentId = tell([-3, "15:00"], "tobias", {
    type: "amendment_proposed",
    changes: [{ what: "example", exampleId, to }],
    reason: "Ines told the desk; it was the duty phone that was not called.",
    addsWorkingDays: 0,
  });
  tell([-3, "15:02"], "tobias", {
    type: "statement_added",
    about: { what: "plan" },
    text: stepOf(worked, "Reply to response"),
  });
  tell([-3, "15:30"], "ines", { type: "amendment_answered", amendmentId, agrees: true });
  const changeId = tell([-3, "16:00"], "odile", {
    type: "amendment_approved",
    amendmentId,
    reason: "The wording of one example; nothing else changes.",
  });
  tell([-3, "16:30"], "ines", { type: "change_acknowledged", changeId, answer: "received" });
};

const tellGuests = ({ id, tell }: Telling) => {
  const guestId = id("guest/wren");
  tell([0, "15:00"], "tobias", {
    type: "guest_invited",
    guestId,
    personId: personId("wren"),
    as: "mentor",
  });
  tell([0, "15:20"], "ines", { type: "guest_answered", guestId, consents: true });
  tell([39, "16:00"], "ines", {
    type: "guest_invited",
    guestId: id("guest/odile"),
    personId: personId("odile"),
    as: "hr",
  });
};

/** Two evenings without cover: reported the same night, agreed by Tobias, and left out of the count. */
const tellMissingSupport = ({ id, on, tell }: Telling, say: (text: string) => string) => {
  const report = (day: number, time: string) =>
    tell([day, time], "ines", {
      type: "support_missing_reported",
      promiseId: id("C1"),
      onDays: [on(day)],
      text: say(entryOn(day, "blocker").text),
    });
  const missed = say(entryOn(10, "commitment missed").text);
  const reports = [report(8, "22:25"), report(9, "22:32")];
  for (const [n, reportId] of reports.entries()) {
    tell([10, `14:3${n}`], "tobias", {
      type: "support_answered",
      reportId,
      agrees: true,
      reason: n === 0 ? missed : "As on the evening before: no cover, and no deputy named.",
    });
  }
};

const tellOutage = ({ id, on, tell }: Telling, say: (text: string) => string) => {
  const outage = entryOn(51, "blocker");
  const askId = tell([51, "23:15"], "ines", {
    type: "week_left_out",
    expectationId: id("E1"),
    weekOf: on(49),
    units: 1,
    reason: outage.text,
  });
  tell([52, "14:10"], "tobias", {
    type: "week_answered",
    askId,
    answer: "left_out",
    reason: say(outage.answer?.text ?? ""),
  });
};

/** A promise has one due, and this one is due at the end: one Friday that moves is said before the day and answered in words. */
const tellMovedFriday = ({ id, tell }: Telling) => {
  const asked = entryOn(31, "date change asked");
  const promiseId = id("P1");
  tell([31, "15:45"], "ines", {
    type: "at_risk_flagged",
    promiseId,
    why: asked.text,
    wouldHelp: "To know that Monday is all right.",
  });
  tell([31, "16:10"], "tobias", {
    type: "statement_added",
    about: { what: "promise", id: promiseId },
    text: asked.answer?.text ?? "",
  });
};

/** Everything that happens in "Shift hand-offs on the late desk", from the first submission to the last look. */
export function tellHandOffs(startsOn: Day, terms: Terms): ToldPlan {
  const told = telling(worked.id, startsOn, terms.zone);
  const say = sentences(worked, startsOn);
  const last = withFirstExample(documentOf(worked, handOffsText(told), told), told);
  tellGate(told, worked, { ...handOffsGate, terms, last, first: firstHandOffs(last, told) });
  tellReadBacks(told, worked, -4);
  tellAmendment(told);
  tellGuests(told);
  tellCheckIns(told, worked, handOffsNotes.checkIns);
  tellEntries(told, worked, handOffsNotes.entries);
  tellLedger(told, worked, lastDay, handOffsNotes.ledger);
  tellMissingSupport(told, say);
  tellMovedFriday(told);
  tellOutage(told, say);
  tellWeeks(told, worked, handOffsNotes.keeping);
  tellHandOffsEnd(told, worked, terms);
  return toldPlan(told, worked);
}

/** The example as it stood before Ines answered it; the table has it as it was amended. */
function withFirstExample(document: ReturnType<typeof documentOf>, { id }: Telling) {
  const text = "Left at 22:30 with the customs hold open; nobody was told.";
  const expectations = document.expectations.map((one) => ({
    ...one,
    examples: one.examples.map((example) =>
      example.id === id("E3/example/-24") ? { ...example, text } : example,
    ),
  }));
  return { ...document, expectations };
}
