import { describe, expect, test } from "vitest";
import type { Code } from "@/lib/clarity/codes";
import { findings } from "@/lib/clarity/findings";
import type { Field } from "@/lib/clarity/shape-features";
import words from "@/lib/wording/en.json";

const found = (text: string, field: Field) => findings(text, field).map(({ code }) => code);

type Pair = readonly [code: Code, field: Field, raised: string, left: string];

const pairs: readonly Pair[] = [
  [
    "vague",
    "standard",
    "Be more proactive with repairs.",
    "Log each repair within one working day.",
  ],
  [
    "vague",
    "support",
    "Some coaching as needed.",
    "Coaching by Ama, Tuesdays 10:00 to 10:45, six weeks.",
  ],
  [
    "character",
    "gap",
    "Bad attitude at the stock count.",
    "Interrupted Priya three times in the 4 May review.",
  ],
  [
    "intent",
    "gap",
    "She doesn't care about the night log.",
    "The night log of 3 and 4 May has no entry at 02:00.",
  ],
  ["absolute", "gap", "He is always late.", "Late on 3, 9 and 17 May by 12, 20 and 8 minutes."],
  [
    "absolute",
    "standard",
    "There must never be a mistake in the count.",
    "Wears the harness on every roof job.",
  ],
  [
    "hearsay",
    "gap",
    "People have complained about the desk.",
    "Ticket 4411 of 3 May: desk empty from 14:05 to 14:31.",
  ],
  [
    "threat",
    "comment",
    "This is your last chance.",
    "If the standard is not met by 30 June, HR decides with both of you on the next step.",
  ],
  [
    "private",
    "comment",
    "I know your depression makes mornings hard.",
    "Starts at 10:00 on Tuesdays, as agreed with HR.",
  ],
  [
    "overtime",
    "standard",
    "Answer emails on your day off.",
    "Answer emails within two working hours of your shift.",
  ],
  [
    "comparison",
    "gap",
    "Slower than everyone else on the desk.",
    "14 tickets a day in May; the role's standard is 20.",
  ],
  [
    "outside_control",
    "measure",
    "The client is happy.",
    "Client brief sent by Friday noon with the five agreed sections, 7 of 8.",
  ],
  [
    "dissent",
    "standard",
    "Stop questioning the rota.",
    "Raises objections in the review, not in the customer call.",
  ],
  [
    "compound",
    "standard",
    "Sign the log at noon and post the rota by the 15th.",
    "Sign the log at noon on each rostered shift.",
  ],
];

describe("what a careful HR partner stops at, and what they let stand", () => {
  test.each(pairs)(
    "%s in a %s: raised for the first text, not for the second",
    (code, field, raised, left) => {
      expect(found(raised, field)).toContain(code);
      expect(found(left, field)).toEqual([]);
    },
  );
});

describe("a finding can be explained", () => {
  test("it lies on the words it is about", () => {
    const text = "The count of 4 May was late because she doesn't care about the stock.";
    const intent = findings(text, "gap").find(({ code }) => code === "intent");
    expect(text.slice(intent?.start, intent?.end)).toMatch(/doesn't care/);
  });

  test.each(pairs)("%s in a %s names a place inside the text", (_, field, raised) => {
    for (const { start, end } of findings(raised, field)) {
      expect(start).toBeLessThan(end);
      expect(raised.slice(start, end).trim()).toBe(raised.slice(start, end));
    }
  });

  test.each(pairs)(
    "%s in a %s has a sentence and a suggestion in the wording file",
    (_, field, raised) => {
      for (const { message, suggestion } of findings(raised, field)) {
        expect(sentence(message.key)).toContain("{words}");
        expect(sentence(suggestion?.key ?? "")).not.toBe("");
      }
    },
  );

  test("the same text gets the same findings, whatever was checked before", () => {
    const text = "Be more positive and answer the phone.";
    const first = findings(text, "standard");
    findings("Something else entirely.", "comment");
    expect(findings(text, "standard")).toEqual(first);
  });
});

describe("the edges", () => {
  test("an empty text has nothing to raise", () => {
    expect(findings("", "gap")).toEqual([]);
    expect(findings("  \n ", "standard")).toEqual([]);
    expect(findings("…", "measure")).toEqual([]);
  });

  test("a vague observation is not stopped at, a vague standard is", () => {
    expect(found("Improve your time keeping.", "standard")).toContain("vague");
    expect(found("Improve your time keeping.", "comment")).not.toContain("vague");
  });

  test("two demands are one finding in a standard and none in a measure", () => {
    const text = "Beds made by 10; bins emptied by 11.";
    expect(found(text, "standard")).toContain("compound");
    expect(found(text, "measure")).not.toContain("compound");
  });

  test("what somebody is quoted as saying is not held against the writer", () => {
    expect(found("On 4 May you told Sal 'I don't care which van it goes on'.", "gap")).toEqual([]);
  });
});

function sentence(key: string): string {
  const [, kind, name] = key.split(".");
  const group: Readonly<Record<string, string>> =
    kind === "message" ? words.clarity.message : words.clarity.suggestion;
  return group[name ?? ""] ?? "";
}
