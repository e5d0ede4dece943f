import { expect, test } from "vitest";
import { answerId } from "@/lib/plan/draft-answer-id";
import type { Written } from "@/lib/plan/draft-written";
import { tellingsOf } from "@/lib/plan/gate/tell";

const expectationId = "01890000-0000-7000-8000-000000000001";
const rowId = "01890000-0000-7000-8000-000000000002";
const manner = { language: "en-GB", zone: "Europe/Dublin" };
const period = { startsOn: "2026-12-07", endsOn: "2027-02-05" };

const written = {
  standard: "Each return that arrives before 15:00 is booked by 18:00 on the same day.",
  measure: {
    counted: "Returns booked on the day they arrive",
    kind: "share",
    unit: "returns",
    better: "higher",
    start: { text: "26 of 40", value: "26", of: "40" },
    target: { text: "At least 18 of the last 20", value: "18", of: "20", over: "units" },
  },
  evidence: [{ id: rowId, text: "The returns book" }],
  dueAt: { day: "29 January 2027", time: "12:00" },
  help: [
    {
      id: rowId,
      owner: "supervisor",
      text: "Karl takes the phone each afternoon from 14:00 to 16:00.",
      dueAt: { day: "7 December 2026", time: "12:00" },
    },
  ],
} satisfies Written;

const clear = (changed: Written) =>
  tellingsOf({ ...written, ...changed }, expectationId, period, manner)
    .filter(({ isClear }) => isClear)
    .map(({ name }) => name);

const all = ["what", "howMuch", "byWhen", "fromWhat", "withHelp"];
const without = (name: string) => all.filter((one) => one !== name);

test("an expectation with all five parts written tells what, how much, by when, from what and with what help", () => {
  expect(clear({})).toEqual(all);
});

test("an empty page tells nothing", () => {
  expect(tellingsOf({}, expectationId, period, manner).map(({ isClear }) => isClear)).toEqual(
    all.map(() => false),
  );
});

test("a vague standard does not tell what is expected, and the loose words are named", () => {
  const vague = "Pia handles returns in a timely manner.";
  expect(clear({ standard: vague })).toEqual(without("what"));
  const [what] = tellingsOf({ ...written, standard: vague }, expectationId, period, manner);
  expect(vague).toContain(what?.loose?.words);
});

test("two demands in one do not tell what is expected, and the second is named", () => {
  const standard = "Mop the corridor by 7:00 and refill the soap at 9:00.";
  expect(clear({ standard })).toEqual(without("what"));
  const [what] = tellingsOf({ ...written, standard }, expectationId, period, manner);
  expect(what?.loose?.isTwo).toBe(true);
});

test("a vague standard that is answered with a reason tells, because the employee reads the reason", () => {
  const standard = "Pia handles returns in a timely manner.";
  const id = answerId(`expectations.${expectationId}.standard`, "vague");
  const answers = [{ id, reason: "The desk book says what timely is: the same day." }];
  expect(clear({ standard, answers })).toEqual(all);
  expect(clear({ standard, answers: [{ id, reason: " " }] })).toEqual(without("what"));
});

test("a target without its start does not tell how much", () => {
  const { start: _, ...measure } = written.measure;
  expect(clear({ measure })).toEqual(without("howMuch"));
});

test("half a moment, or one outside the plan, does not tell by when", () => {
  expect(clear({ dueAt: { day: "29 January 2027", time: "" } })).toEqual(without("byWhen"));
  expect(clear({ dueAt: { day: "1 March 2027", time: "12:00" } })).toEqual(without("byWhen"));
});

test("a list without a written row tells neither from what nor with what help", () => {
  expect(clear({ evidence: [{ id: rowId, text: "" }] })).toEqual(without("fromWhat"));
  expect(clear({ help: [] })).toEqual(without("withHelp"));
});

test("help that leaves open what comes does not tell with what help", () => {
  const help = [{ ...written.help[0], text: "Some coaching as needed." }];
  expect(clear({ help })).toEqual(without("withHelp"));
});
