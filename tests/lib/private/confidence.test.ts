import { describe, expect, test } from "vitest";
import { afterCareOf, whyNotAfterCare } from "@/lib/private/after-care";
import { whyNotAnswer } from "@/lib/private/answering";
import { type Confidence, telling, whyNotTell } from "@/lib/private/confidence";
import { reasonWordsIn } from "@/lib/private/reason-words";
import { idOf } from "../../cast";

const person = (n: number) => ({ personId: idOf(n), name: `Person ${n}`, jobTitle: "Works here" });

const told = (put: Partial<Confidence> = {}): Confidence => ({
  confidenceId: idOf(1),
  kind: "circumstance",
  planId: idOf(2),
  planTitle: "Shift hand-offs",
  zone: "Europe/Dublin",
  employee: person(11),
  followsId: null,
  toldAt: "2026-10-05T23:30:00.000Z",
  takenBackAt: null,
  erasedAt: null,
  text: "…",
  readers: [person(13)],
  answers: [],
  adjustments: [],
  ...put,
});

const plan = {
  planId: idOf(2),
  title: "Shift hand-offs",
  status: "underway" as const,
  readers: { circumstance: [person(13)], concern: [person(13)] },
  approverHears: false,
};

const wish = (put: object = {}) =>
  telling.parse({ id: idOf(3), planId: idOf(2), kind: "circumstance", text: "…", ...put });

describe("an employee tells HR", () => {
  test("about a plan of their own, and about no other", () => {
    expect(whyNotTell(wish(), [plan], [])).toBeNull();
    expect(whyNotTell(wish({ planId: idOf(9) }), [plan], [])?.because).toBe("not_there");
  });

  test("circumstances while something can be adjusted, a concern also after the end", () => {
    const ended = { ...plan, status: "closed" as const };
    expect(whyNotTell(wish(), [ended], [])?.because).toBe("plan_has_ended");
    expect(whyNotTell(wish({ kind: "concern" }), [ended], [])).toBeNull();
  });

  test("nothing that nobody would hear", () => {
    const alone = { ...plan, readers: { circumstance: [], concern: [person(13)] } };
    expect(whyNotTell(wish(), [alone], [])?.because).toBe("nobody_hears");
    expect(whyNotTell(wish({ kind: "concern" }), [alone], [])).toBeNull();
  });

  test("what has changed, about what they told before of the same kind", () => {
    const changed = wish({ followsId: idOf(1) });
    expect(whyNotTell(changed, [plan], [told()])).toBeNull();
    expect(whyNotTell(changed, [plan], [])?.because).toBe("follows_nothing");
    expect(whyNotTell(changed, [plan], [told({ kind: "concern" })])?.because).toBe(
      "follows_nothing",
    );
  });
});

describe("after-care of a concern", () => {
  const concern = told({ kind: "concern" });

  test("is due 14 and 60 days after the day on which it was raised where the plan is", () => {
    expect(afterCareOf(concern).map(({ day, dueOn }) => [day, dueOn])).toEqual([
      [14, "2026-10-20"],
      [60, "2026-12-05"],
    ]);
    expect(afterCareOf(told())).toEqual([]);
  });

  test("is done on its day or later, once, and never for circumstances", () => {
    expect(whyNotAfterCare(concern, 14, "2026-10-20")).toBeNull();
    expect(whyNotAfterCare(concern, 14, "2026-10-19")?.because).toBe("after_care_too_early");
    const done = { ...concern, answers: [{ afterDay: 14 }] };
    expect(whyNotAfterCare(done, 14, "2026-10-21")?.because).toBe("after_care_done");
    expect(whyNotAfterCare(done, 60, "2026-12-05")).toBeNull();
    expect(whyNotAfterCare(told(), 14, "2026-10-20")?.because).toBe("no_after_care");
  });
});

describe("HR answers", () => {
  const answer = { id: idOf(5), type: "answered" as const, text: "…" };
  const proposal = (text: string, isSure = false) => ({
    id: idOf(6),
    type: "adjustment_proposed" as const,
    text,
    isSure,
  });

  test("what another told, not what they told themselves", () => {
    expect(whyNotAnswer(told(), idOf(13), answer, "2026-10-06")).toBeNull();
    expect(whyNotAnswer(told(), idOf(11), answer, "2026-10-06")?.because).toBe("not_your_own");
  });

  test("circumstances with an adjustment, a concern in words", () => {
    const late = proposal("Check-ins start at 10:00.");
    expect(whyNotAnswer(told(), idOf(13), late, "2026-10-06")).toBeNull();
    expect(whyNotAnswer(told({ kind: "concern" }), idOf(13), late, "2026-10-06")?.because).toBe(
      "concern_not_adjusted",
    );
  });

  test("without a reason, or sure that there is none in it", () => {
    const why = "Later start because of treatment for depression.";
    const refusal = whyNotAnswer(told(), idOf(13), proposal(why), "2026-10-06");
    expect(refusal).toMatchObject({
      because: "gives_a_reason",
      values: { words: "because, treatment, depression" },
      field: "text",
    });
    const sure = proposal("Parent desk covers the phones until 10:00.", true);
    expect(whyNotAnswer(told(), idOf(13), sure, "2026-10-06")).toBeNull();
  });
});

test("words that may say why are found once each, as they were written", () => {
  expect(reasonWordsIn("Illness, illness and a Diagnosis")).toEqual(["Illness", "Diagnosis"]);
  for (const plain of [
    "Written summary after spoken feedback",
    "Review time in the morning",
    "Check-ins start at 10:00, and the phones are covered until then.",
  ])
    expect(reasonWordsIn(plain)).toEqual([]);
});
