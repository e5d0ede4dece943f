import { describe, expect, test } from "vitest";
import { demoEvents } from "@/db/seed/demo-events";
import { tellHandOffs } from "@/db/seed/hand-offs";
import { actorOf, organisation, personId } from "@/db/seed/people";
import { tellReviews } from "@/db/seed/reviews";
import type { ToldPlan } from "@/db/seed/telling";
import { type PromiseRow, promiseRows, type WorkedPlan, workedPlan } from "@/db/seed/worked-plan";
import { endedOn } from "@/lib/plan/change/controls";
import { checkInsOf } from "@/lib/plan/check-in/schedule";
import type { EventType, PlanEvent } from "@/lib/plan/event";
import type { Expectation } from "@/lib/plan/expectation/expectation";
import { clearSince } from "@/lib/plan/expectation/read-back";
import { leftOutOf, seriesOf } from "@/lib/plan/expectation/series";
import { atItsStandard } from "@/lib/plan/expectation/standard";
import { isAgreedMissing } from "@/lib/plan/expectation/support";
import { objection } from "@/lib/plan/objection";
import { fold, type Origin, type Plan } from "@/lib/plan/plan";
import { type PromiseState, promiseStanding, totals } from "@/lib/plan/promise/ledger";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { type Terms, usualPresets } from "@/lib/plan/terms";
import { addDays, daysBetween } from "@/lib/time/day";
import type { Instant } from "@/lib/time/instant";
import { answerBy } from "@/lib/time/working-day";
import { at, dayOf } from "@/lib/time/zone";
import { claim, standardSaid } from "@/lib/trend/claim";
import { isCounted, type Point } from "@/lib/trend/series";
import { Story } from "../../story";
import { sentences, standardSentence } from "../trend/say";

const startsOn = "2026-01-05";
const { zone, orgId } = organisation;
const terms: Terms = {
  zone,
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
  presets: usualPresets,
};

const on = (day: number) => addDays(startsOn, day);
const moment = (day: number, time = "23:59") => at(on(day), time, zone);
const dayNumber = (instant: Instant) => daysBetween(startsOn, dayOf(instant, zone));

const originOf = ({ planId, employee, supervisor }: ToldPlan, under: Terms): Origin => ({
  orgId,
  planId,
  employeeId: personId(employee),
  supervisorId: personId(supervisor),
  terms: under,
});

/** Tells a plan through the rules, up to a moment; a refused event ends it loudly. */
function replay(plan: ToldPlan, until: Instant = "9999", under = terms): Story {
  const story = new Story(originOf(plan, under));
  for (const { id, by, at: when, event } of plan.told)
    if (when < until) story.tell(actorOf(by), when, event, id);
  return story;
}

const expectationNo = ({ document }: Plan, n: number) =>
  document?.expectations[n - 1] as Expectation;
const series = (plan: Plan, n: number) => seriesOf(plan, expectationNo(plan, n));
const weeksIn = (points: Point[], state: Point["state"]) =>
  points.filter((point) => point.state === state).map(({ week }) => week);
const percent = (points: Point[]) =>
  points.filter(isCounted).map(({ level }) => Math.round((level ?? 0) * 100));
const says = (plan: Plan, n: number) =>
  sentences(claim(expectationNo(plan, n).measure, series(plan, n)));
const standard = (plan: Plan, n: number) =>
  standardSentence(standardSaid(expectationNo(plan, n).measure, series(plan, n)));

/** A promise of the ledger by the row of the file that tells of it; both stand in the same order. */
const onLedger = (plan: Plan, worked: WorkedPlan, name: string) =>
  plan.promises[promiseRows(worked).findIndex(({ id }) => id === name)] as PromiseOnLedger;

const stateIn = ({ status }: PromiseRow): PromiseState => {
  if (status.includes("date moved in time")) return "moved_in_time";
  if (status.startsWith("missed")) return "missed";
  return status.startsWith("open") ? "open" : "kept";
};

const happened = (story: Story, type: EventType) =>
  story.history.filter(({ event }) => event.type === type);

const eventsOf = <T extends EventType>(story: Story, type: T) =>
  story.history.flatMap(({ event }) =>
    event.type === type ? [event as Extract<PlanEvent, { type: T }>] : [],
  );

describe("shift hand-offs on the late desk", () => {
  const worked = workedPlan("plan-ops-handoffs");
  const told = tellHandOffs(startsOn, terms);
  const story = replay(told);
  const { plan } = story;
  const asOfDay60 = replay(told, moment(60, "16:30")).plan;
  const evening = moment(60, "18:30");

  test("is told to its end without one refusal", () => {
    expect(plan.status).toBe("closed");
    expect(plan.version).toBe(told.told.length);
    expect(fold(originOf(told, terms), story.history)).toEqual(plan);
  });

  test("went to HR twice, with four comments in between", () => {
    expect(happened(story, "plan_submitted").map(({ at: when }) => dayNumber(when))).toEqual([
      -11, -7,
    ]);
    expect(plan.returns[0]?.event.comments).toHaveLength(4);
    expect(plan.submissions[0]?.event.document.expectations[0]?.measure.target.value).toBe(20);
    expect(plan.document?.expectations[0]?.measure.target.value).toBe(19);
    expect(plan.approval?.event.answers).toHaveLength(8);
  });

  test("was clear to both before it started", () => {
    for (const { id } of plan.document?.expectations ?? [])
      expect(clearSince(plan, id)?.slice(0, 10)).toBe(on(-4));
  });

  test.each(promiseRows(worked).map((row) => [row.id, row] as const))(
    "%s stands as the file says",
    (name, row) => {
      const promise = onLedger(plan, worked, name);
      const { state, dueAt } = promiseStanding(plan, promise, evening);
      expect(state).toBe(stateIn(row));
      expect(dayNumber(dueAt)).toBe(row.movedToDay ?? row.dueDay);
      expect(dayNumber(promise.done[0]?.at ?? "")).toBe(row.doneDay ?? 60);
      if (row.confirmedDay) expect(dayNumber(promise.confirmed?.at ?? "")).toBe(row.confirmedDay);
    },
  );

  test("has M4 and C2 moved in time, and all sixteen promises in the totals of both sides", () => {
    const [hers, his] = [totals(plan, "employee", evening), totals(plan, "supervisor", evening)];
    expect(hers).toMatchObject({ kept: 9, moved_in_time: 1, missed: 0 });
    expect(his).toMatchObject({ kept: 5, moved_in_time: 1, missed: 0 });
    const all = [...Object.values(hers), ...Object.values(his)].reduce((sum, n) => sum + n, 0);
    expect(all).toBe(promiseRows(worked).length);
  });

  test("held 8 of 9 check-ins on their day, and the one Tobias missed two days later", () => {
    const checkIns = checkInsOf(plan);
    const rhythm = checkIns.filter(({ added }) => added === null);
    expect(rhythm).toHaveLength(9);
    expect(rhythm.filter(({ held }) => held)).toHaveLength(8);
    const missed = checkIns.filter((one) => one.missed);
    expect(missed.map((one) => [dayNumber(one.at), one.missed?.event.by])).toEqual([
      [28, "supervisor"],
    ]);
    expect(checkIns.filter(({ held }) => held).map((one) => dayNumber(one.at))).toEqual(
      worked.checkIns.filter(({ held }) => held).map(({ day }) => day),
    );
  });

  test("had six questions, five of them answered in time", () => {
    const days = plan.document?.workingAgreement.answerQuestions ?? 0;
    const late = plan.questions.filter(({ asked, answers }) => {
      const by = answerBy(asked.at, days, terms.calendar, zone);
      return !answers[0] || answers[0].at >= by;
    });
    expect(plan.questions).toHaveLength(6);
    expect(late.map(({ asked }) => dayNumber(asked.at))).toEqual([9]);
  });

  test("counts nine weeks, two of them without the three evenings that were left out", () => {
    const points = series(plan, 1);
    expect(percent(points)).toEqual([60, 67, 80, 75, 75, 100, 100, 100, 100]);
    expect(weeksIn(points, "part")).toEqual([2, 8]);
    expect(points.map(({ leftOutUnits }) => leftOutUnits)).toEqual([0, 2, 0, 0, 0, 0, 0, 1, 0]);
    expect(leftOutOf(plan, expectationNo(plan, 1).id, on(7))?.because).toBe("support_missing");
    expect(leftOutOf(plan, expectationNo(plan, 1).id, on(49))?.because).toBe("agreed");
  });

  test("leaves nothing out before Tobias agrees that there was no cover", () => {
    const { plan: before } = replay(told, moment(10, "14:00"));
    expect(before.supportReports).toHaveLength(2);
    expect(leftOutOf(before, expectationNo(before, 1).id, on(7))).toBeNull();
  });

  test("claims what the captions say and no more", () => {
    expect(says(plan, 1)).toBe(
      "Above where you started, held for 8 weeks: lasting. At the standard for 4 weeks.",
    );
    expect(says(plan, 2)).toBe("None in the last 4 weeks. Too few to show a trend.");
    expect(says(plan, 3)).toBe("9 in 9 weeks. Too few to show a trend.");
  });

  test("has its one control ended by M5 on day 56", () => {
    const [control] = plan.controls;
    if (!control) throw new Error("no control");
    expect(endedOn(replay(told, moment(55)).plan, control, moment(55))).toBeNull();
    expect(endedOn(asOfDay60, control, moment(60))).toBe(on(56));
  });

  test("was met after the hearing, each expectation with its numbers", () => {
    expect(plan.closing?.event.outcome).toBe("met");
    expect(plan.document?.expectations.every(({ id }) => atItsStandard(asOfDay60, id))).toBe(true);
    const { E1, E2, E3 } = worked.outcome.perExpectation;
    expect(plan.closing?.event.results.map(({ numbers }) => `Met: ${numbers}`)).toEqual([
      E1,
      E2,
      E3,
    ]);
    expect(plan.hearings[0]?.statement?.event.text).toContain(
      "The phone cover made the difference",
    );
    expect(dayNumber(plan.closing?.at ?? "")).toBe(60);
    expect(plan.closing?.event.stopsCountingOn).toBe(on(242));
    expect(plan.sustainLooks.map((look) => look.event.on)).toEqual([on(90), on(120)]);
  });

  test("had Wren as a guest with Ines's consent, and her feedback when it was asked for", () => {
    const wren = plan.guests.find(({ invited }) => invited.event.personId === personId("wren"));
    expect(wren?.answer?.event.consents).toBe(true);
    const [asked] = plan.feedback;
    expect(asked?.asked?.by).toBe(personId("ines"));
    expect(asked?.given[0]).toMatchObject({ by: personId("wren"), standing: "guest" });
  });

  describe("where a row of the file gives way to a rule", () => {
    test("'version 3' on day −3: an edition is counted from delivery, so the amendment makes the second", () => {
      expect(plan.amendments[0]).toMatchObject({ direction: "clearer" });
      expect(plan.editions.map(({ edition, from }) => [edition, dayNumber(from)])).toEqual([
        [1, -5],
        [2, -3],
      ]);
    });

    test("P1, day 31: a promise has one due, so the Friday that moves is said as at risk before the day", () => {
      const p1 = onLedger(plan, worked, "P1");
      expect(p1.dateChanges).toEqual([]);
      expect(p1.risks.map((risk) => dayNumber(risk.at))).toEqual([31]);
    });

    test("C1 'partly kept': the ledger says kept, and the two evenings stand in the agreed reports", () => {
      expect(plan.supportReports.map(isAgreedMissing)).toEqual([true, true]);
      expect(plan.supportReports.flatMap(({ reported }) => reported.event.onDays)).toEqual([
        on(8),
        on(9),
      ]);
    });

    test("'20 of the last 20': the order within a week is unknown, so at least 19 is said", () => {
      expect(standard(plan, 1)).toBe("At least 19 of the last 20 counted.");
    });

    test("day 60: the statement has five working days; the closing comes the same day because it was given", () => {
      expect(plan.hearings[0]?.opened.event.statementByOn).toBe(on(67));
      const early = story.history.findIndex(({ event }) => event.type === "plan_closed");
      const before = fold(originOf(told, terms), story.history.slice(0, early - 1));
      const closing = story.history[early];
      if (!closing) throw new Error("no closing");
      expect(objection(before, closing.event, actorOf("odile"), closing.at)?.because).toBe(
        "statement_time_runs",
      );
    });

    test("the look of day 90 falls on a Sunday and is written down on Monday", () => {
      expect(plan.sustainLooks.map((look) => dayNumber(look.at))).toEqual([91, 120]);
    });
  });
});

describe("depth and timing of code reviews", () => {
  const worked = workedPlan("plan-eng-reviews");
  const told = tellReviews(startsOn, terms);
  const story = replay(told);
  const { plan } = story;
  const evening = moment(66, "18:00");
  const { plan: onDay57 } = replay(told, moment(57));
  const { plan: onDay63 } = replay(told, moment(63));

  test("is told to its extension without one refusal", () => {
    expect(plan.status).toBe("underway");
    expect(plan.version).toBe(told.told.length);
    expect(fold(originOf(told, terms), story.history)).toEqual(plan);
    expect(plan.document?.endsOn).toBe(on(80));
    expect(plan.extensions[0]?.event.reason).toContain("were not kept");
  });

  test("measured what others wrote, until HR returned it", () => {
    const [first] = plan.submissions;
    expect(first?.event.document.expectations[0]?.measure.kind).toBe("count");
    expect(plan.document?.expectations[0]?.measure.kind).toBe("share");
    expect(plan.returns[0]?.event.comments).toHaveLength(4);
  });

  const dueMovedBy: Record<string, number> = { C4: 66, C5: 66, C6: 66, P1: 66, P4: 32, M6: 80 };

  test.each(promiseRows(worked).map((row) => [row.id, row] as const))(
    "%s stands as the file says",
    (name, row) => {
      const promise = onLedger(plan, worked, name);
      const { state, dueAt } = promiseStanding(plan, promise, evening);
      expect(state).toBe(stateIn(row));
      const due = dueMovedBy[name] ?? row.movedToDay ?? row.shiftedByPauseToDay ?? row.dueDay;
      expect(dayNumber(dueAt)).toBe(due);
      if (row.doneDay) expect(dayNumber(promise.done[0]?.at ?? "")).toBe(row.doneDay);
      if (row.confirmedDay) expect(dayNumber(promise.confirmed?.at ?? "")).toBe(row.confirmedDay);
    },
  );

  test("has M5 missed on day 52 and reached on day 63, which does not make it kept", () => {
    const m5 = onLedger(plan, worked, "M5");
    expect(
      promiseStanding(onDay57, onLedger(onDay57, worked, "M5"), moment(52, "16:59")).state,
    ).toBe("open");
    expect(
      promiseStanding(onDay57, onLedger(onDay57, worked, "M5"), moment(52, "17:00")).state,
    ).toBe("missed");
    expect(m5.done.map((done) => dayNumber(done.at))).toEqual([63]);
    expect(promiseStanding(plan, m5, evening).state).toBe("missed");
  });

  test("has all its promises in the totals of both sides", () => {
    const [his, hers] = [totals(plan, "employee", evening), totals(plan, "supervisor", evening)];
    expect(his).toMatchObject({ kept: 6, moved_in_time: 2, missed: 1, open: 1 });
    expect(hers).toMatchObject({ kept: 3, moved_in_time: 1, missed: 2 });
    const all = [...Object.values(his), ...Object.values(hers)].reduce((sum, n) => sum + n, 0);
    expect(all).toBe(promiseRows(worked).length);
  });

  test("held 8 of 8 check-ins, none in the week of leave", () => {
    const checkIns = checkInsOf(onDay57).filter((one) => one.at < moment(57));
    expect(checkIns.map((one) => dayNumber(one.at))).toEqual(worked.checkIns.map(({ day }) => day));
    expect(checkIns.every(({ held, missed }) => held && !missed)).toBe(true);
    expect(checkIns.at(-1)?.held?.event.guestIds).toEqual([personId("rafe")]);
  });

  test("moved every later date by the four working days of the pause", () => {
    const { plan: resumed } = replay(told, moment(25));
    expect(resumed.document?.endsOn).toBe(on(66));
    for (const { dueAt } of resumed.document?.expectations ?? []) expect(dayNumber(dueAt)).toBe(66);
    expect(JSON.stringify(eventsOf(story, "plan_paused"))).not.toMatch(/leave|absence|reason/);
  });

  test("on day 57 draws weeks 1, 2 and 4 hollow and is one week short of lasting", () => {
    const points = series(onDay57, 1);
    expect(weeksIn(points, "left_out")).toEqual([1, 2, 4]);
    expect(points[3]?.reason).toBe("Leave week, fewer than 5 approvals");
    expect(percent(points)).toEqual([60, 60, 80, 60, 80]);
    expect(says(onDay57, 1)).toBe(
      "Above where you started for 5 weeks. One more is needed before it is called lasting. At the standard for 1 week.",
    );
  });

  test("on day 63 is lasting, and at 3 of 4 of its standard", () => {
    expect(says(onDay63, 1)).toContain("held for 6 weeks: lasting");
    expect(standard(onDay63, 1)).toBe("3 of the last 4 counted weeks at the standard.");
    expect(atItsStandard(onDay63, expectationNo(onDay63, 1).id)).toBe(false);
  });

  test("claims no trend for owners asked, and a lasting one for answers", () => {
    expect(claim(expectationNo(plan, 2).measure, series(plan, 2)).shows).toBe("list");
    expect(standard(plan, 2)).toBe("8 of 9 in the last 4 weeks.");
    expect(percent(series(plan, 3))).toEqual([50, 63, 86, 75, 88, 67, 89, 88]);
    expect(weeksIn(series(plan, 3), "paused")).toEqual([4]);
    expect(says(plan, 3)).toContain("lasting");
    expect(standard(plan, 3)).toBe("28 of 34 in the last 4 weeks.");
  });

  test("shows the example of day −19 as withdrawn, and lets nobody cite it", () => {
    const [withdrawn] = plan.examplesWithdrawn;
    expect(dayNumber(withdrawn?.at ?? "")).toBe(-4);
    const results = (plan.document?.expectations ?? []).map(({ id }, n) => ({
      expectationId: id,
      result: "not_judged" as const,
      numbers: "None.",
      citations:
        n === 0 ? [{ what: "example" as const, id: withdrawn?.event.exampleId ?? "" }] : [],
      reason: "None.",
    }));
    const event: PlanEvent = {
      type: "hearing_opened",
      proposedOutcome: "not_met",
      results,
      statementByOn: on(80),
    };
    expect(objection(plan, event, actorOf("lena"), evening)?.because).toBe("cited_is_withdrawn");
  });

  test("has its control ended when M5 was confirmed", () => {
    const [control] = plan.controls;
    if (!control) throw new Error("no control");
    expect(endedOn(onDay63, control, moment(63))).toBeNull();
    expect(endedOn(plan, control, evening)).toBe(on(64));
  });

  test("had Mina as second reader once Jonas consented, and her feedback when he asked", () => {
    const mina = plan.guests.find(({ invited }) => invited.event.personId === personId("mina"));
    expect(mina).toMatchObject({
      invited: { by: personId("lena") },
      answer: { by: personId("jonas") },
    });
    expect(plan.feedback.map(({ given }) => given[0]?.by)).toEqual([
      personId("lena"),
      personId("mina"),
    ]);
  });

  describe("where a row of the file gives way to a rule", () => {
    test("'version 3' on day −3: withdrawing an example makes no edition, so HR's word is a shared note", () => {
      expect(plan.editions.map(({ edition, from }) => [edition, dayNumber(from)])).toEqual([
        [1, -10],
        [2, 25],
        [3, 66],
      ]);
      expect(plan.notes.filter((note) => dayNumber(note.at) === -3)).toHaveLength(2);
    });

    test("M2's new date, asked by Lena in the file: only its owner may ask, so Jonas does on the same day", () => {
      const [change] = onLedger(plan, worked, "M2").dateChanges;
      expect(change?.asked.by).toBe(personId("jonas"));
      expect(dayNumber(change?.asked.at ?? "")).toBe(10);
    });

    test("week 3, counted in the file: it began without the second reader, so it is hollow until HR puts it back", () => {
      const { plan: before } = replay(told, moment(25, "14:30"));
      const third = (from: Plan) => leftOutOf(from, expectationNo(from, 1).id, on(14));
      expect(third(before)?.because).toBe("support_missing");
      expect(third(plan)).toBeNull();
      expect(plan.weeksLeftOut[2]?.answer).toMatchObject({ standing: "hr" });
    });

    test("weeks 1 and 2: C3 fell due on day 7, so the rule alone leaves neither out; Lena agrees to it on day 15", () => {
      const { plan: before } = replay(told, moment(15, "15:00"));
      for (const week of [0, 7]) {
        expect(leftOutOf(before, expectationNo(before, 1).id, on(week))).toBeNull();
        expect(leftOutOf(plan, expectationNo(plan, 1).id, on(week))?.because).toBe("agreed");
      }
    });

    test("P3's day 38 is already after the pause, so its text says day 32; P4 and what is due at the end move too", () => {
      const text = plan.submissions.at(-1)?.event.document.promises ?? [];
      const dayInText = (name: string) =>
        dayNumber(text[promiseRows(worked).findIndex(({ id }) => id === name)]?.dueAt ?? "");
      expect(["P3", "P4", "C4", "C5", "C6", "P1"].map(dayInText)).toEqual([32, 28, 60, 60, 60, 60]);
    });

    test("C5, missed in week 7: no promise is missed before its due, so it is said on day 49 and a miss on day 66", () => {
      const c5 = onLedger(onDay57, worked, "C5");
      expect(promiseStanding(onDay57, c5, moment(57)).state).toBe("open");
      expect(onDay57.statements.some(({ event }) => event.about.what === "promise")).toBe(true);
      expect(dayNumber(onLedger(plan, worked, "C5").miss.explained?.at ?? "")).toBe(66);
    });

    test("the absence of day 21 is a pause and nothing else: its reason is not the plan's", () => {
      expect(
        story.history
          .filter(({ at: when }) => dayNumber(when) === 21)
          .map(({ event }) => event.type),
      ).toEqual(["plan_paused", "promise_done", "measure_recorded"]);
    });

    test("'outcome proposed: extend': an extension is no outcome, so it is proposed in words and M6 asks for its date", () => {
      expect(plan.hearings).toEqual([]);
      expect(plan.statements.filter((said) => dayNumber(said.at) === 66)).toHaveLength(2);
      expect(promiseStanding(plan, onLedger(plan, worked, "M6"), evening).moved).toBe(true);
      const { plan: onDay60 } = replay(told, moment(60));
      const m6 = promiseStanding(onDay60, onLedger(onDay60, worked, "M6"), moment(60));
      expect([m6.state, dayNumber(m6.dueAt)]).toEqual(["open", 66]);
    });

    test("the rhythm has a check-in on day 64 that the file does not tell of", () => {
      const open = checkInsOf(plan).filter(({ held, missed }) => !held && !missed);
      expect(open.map((one) => dayNumber(one.at))).toEqual([64, 71, 78]);
    });
  });
});

describe("the demo", () => {
  const days = Array.from({ length: 40 }, (_, n) => addDays("2026-11-22", 10 * n));

  test("runs on any day, whatever holiday falls where", { timeout: 30_000 }, () => {
    for (const today of days) {
      for (const plan of demoEvents(today)) {
        const { history } = replay(plan, undefined, plan.terms);
        expect(history).toHaveLength(plan.told.length);
        expect(history.every(({ at: when }) => when < today)).toBe(true);
      }
    }
  });

  test("stands in week 7 and week 8 of its two worked plans, with three more before their start", () => {
    const plans = demoEvents("2026-11-18").map((plan) => replay(plan, undefined, plan.terms).plan);
    expect(plans.map(({ status }) => status)).toEqual([
      "underway",
      "underway",
      "delivered",
      "in_review",
      "draft",
    ]);
    const weeks = plans
      .slice(0, 2)
      .map(
        ({ document }) => 1 + Math.floor(daysBetween(document?.startsOn ?? "", "2026-11-18") / 7),
      );
    expect(weeks).toEqual([7, 8]);
  });

  test("leaves out what is still to come", () => {
    const [early, late] = [demoEvents("2026-11-16"), demoEvents("2026-11-20")];
    expect(early[0]?.told.length).toBeLessThan(late[0]?.told.length ?? 0);
    expect(late[0]?.told.slice(0, early[0]?.told.length)).toEqual(early[0]?.told);
  });
});
