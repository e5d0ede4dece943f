import { describe, expect, test } from "vitest";
import { mustBeAnswered } from "@/lib/clarity/codes";
import { findings } from "@/lib/clarity/findings";
import type { PlanDocument } from "@/lib/plan/document";
import type { Draft } from "@/lib/plan/draft";
import { answerId } from "@/lib/plan/draft-answer-id";
import { putPlace, takePlace, withoutExpectationIn } from "@/lib/plan/draft-place";
import { whyNotWording, wordingOpen } from "@/lib/plan/gate/wording";
import { wordingReadAs, wordingTexts } from "@/lib/plan/gate/wording-texts";
import { document, handoff } from "../../../cast";
import { inReview } from "../../../story";

const onCall = "Keep your phone on at weekends in case the alarm company rings.";
const [first, ...others] = document().expectations;
const asking = (standard: string, put: Partial<PlanDocument> = {}): PlanDocument =>
  document({
    ...put,
    expectations: [
      { ...document().expectations[0], standard },
      ...others,
    ] as PlanDocument["expectations"],
  });
const refused = (text: PlanDocument) =>
  whyNotWording(text).map(({ because, field }) => [because, field]);
const reason = "Weekends are paid stand-by, agreed with HR.";
const answer = (place: string) => ({ place, code: "overtime", reason });
const byId = `expectations.${handoff}.standard`;

describe("wording that keeps a plan from HR", () => {
  test("a plan that says what is expected plainly goes on its way", () => {
    expect(refused(document())).toEqual([]);
    expect(inReview().plan.status).toBe("in_review");
  });

  test("one that asks for unpaid time is refused at its field, with the words", () => {
    const [refusal, ...more] = whyNotWording(asking(onCall));
    expect(refusal).toMatchObject({
      code: "against_rules",
      because: "wording_overtime",
      field: "expectations.0.standard",
    });
    expect(onCall).toContain(refusal?.values?.words);
    expect(more).toEqual([]);
  });

  test.each([
    ["its ids", byId],
    ["its numbers", "expectations.0.standard"],
  ])("a reason at the place by %s answers it", (_, place) => {
    expect(refused(asking(onCall, { wordingAnswers: [answer(place)] }))).toEqual([]);
  });

  test("a reason for another finding, or at another place, does not", () => {
    const elsewhere = [answer("intent"), { ...answer(byId), code: "threat" }];
    expect(refused(asking(onCall, { wordingAnswers: elsewhere }))).toHaveLength(1);
  });

  test("health, threats and penalties for speaking up are each refused, vague words are not", () => {
    const because = (gap: string) =>
      whyNotWording({ couldHaveDoneEarlier: gap }).map((one) => one.because);
    expect(because("Slower than the younger lads on the rack since his knee went.")).toContain(
      "wording_private",
    );
    expect(because("I shouldn't be having this conversation a third time.")).toEqual([
      "wording_threat",
    ]);
    expect(
      because("Worries about staffing stay inside this team, not with the inspector."),
    ).toEqual(["wording_dissent"]);
    expect(refused(asking("Improve the hand-offs in a timely manner."))).toEqual([]);
  });

  test("the next step may be said in the text on consequences, and nowhere else", () => {
    const pressure = "I shouldn't be having this conversation a third time.";
    expect(refused(document({ consequence: pressure }))).toEqual([]);
    expect(refused(document({ intent: pressure }))).toEqual([["wording_threat", "intent"]]);
  });

  test("everything that must be answered has its refusal", () => {
    const texts = ["private", "threat", "dissent", "overtime"];
    expect([...mustBeAnswered].toSorted()).toEqual(texts.toSorted());
  });

  test("every text is read as what it is, and the employee's own promise as a plain remark", () => {
    const texts = wordingTexts(document());
    for (const { place, as } of texts)
      if (!place.startsWith("promises.")) expect(wordingReadAs(place)).toBe(as);
    const owners = document().promises.map(({ owner }) => owner);
    const promised = texts.filter(({ place }) => place.startsWith("promises."));
    expect(promised.map(({ as }) => as)).toEqual(
      owners.map((owner) => (owner === "employee" ? "comment" : "support")),
    );
  });

  test("a doubtful finding is a hint and stops nobody", () => {
    const hints = wordingTexts(document()).flatMap(({ text, as }) => findings(text, as));
    expect(hints.filter(({ code, isSure }) => isSure && mustBeAnswered.has(code))).toEqual([]);
    expect(wordingOpen(document())).toEqual([]);
  });
});

describe("reasons in the editor", () => {
  const draft: Draft = JSON.parse(JSON.stringify(asking(onCall)));
  const page = { name: "expectation", expectationId: handoff } as const;
  const said = { id: answerId(byId, "overtime"), reason };
  const answered = putPlace(draft, page, { ...takePlace(draft, page), answers: [said] });

  test("are kept with their page and come back to it, and to no other", () => {
    expect(answered.wordingAnswers).toEqual([answer(byId)]);
    expect(takePlace(answered, page).answers).toEqual([said]);
    expect(takePlace(answered, { name: "about" }).answers).toEqual([]);
    expect(putPlace(answered, { name: "about" }, takePlace(answered, { name: "about" }))).toEqual(
      answered,
    );
  });

  test("go with the text they speak of", () => {
    const without = withoutExpectationIn(answered, first?.id ?? "");
    const dates = takePlace(without, { name: "dates" });
    expect(
      putPlace(without, { name: "dates" }, { startsOn: dates.startsOn ?? "" }),
    ).not.toHaveProperty("wordingAnswers");
  });
});
