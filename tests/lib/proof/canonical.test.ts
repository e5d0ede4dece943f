import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText } from "@/lib/proof/canonical";

describe("one value has one text", () => {
  test("the example of RFC 8785", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalText(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("keys are sorted by UTF-16 units, as the RFC asks", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const value = Object.fromEntries(keys.map((key) => [key, 0]));
    expect(Object.keys(JSON.parse(canonicalText(value)))).toEqual([
      "1",
      "\r",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\u{1f600}",
      "\ufb33",
    ]);
  });

  test("reading it and writing it again changes nothing, and the order of keys is no matter", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalText(value);
        expect(canonicalText(JSON.parse(text))).toBe(text);
      }),
    );
    expect(canonicalText({ b: 1, a: { d: 2, c: 3 } })).toBe(
      canonicalText({ a: { c: 3, d: 2 }, b: 1 }),
    );
  });
});

describe("what JSON cannot say is refused, not dropped", () => {
  test.each([
    ["not a number", { n: Number.NaN }],
    ["infinity", { n: Number.POSITIVE_INFINITY }],
    ["undefined in an object", { n: undefined }],
    ["undefined in a list", [undefined]],
    ["a hole in a list", new Array(1)],
    ["undefined alone", undefined],
    ["a lone surrogate", { n: "\ud800" }],
    ["a lone surrogate in a key", { "\udc00": 1 }],
    ["a date", { n: new Date(0) }],
    ["a map", new Map()],
    ["bytes", new Uint8Array(1)],
    ["a big integer", { n: 1n }],
    ["a function", { n: () => 1 }],
  ])("%s", (_what, value) => {
    expect(() => canonicalText(value)).toThrow();
  });

  test("a whole surrogate pair, null and an empty text are fine", () => {
    expect(canonicalText({ a: "😀", b: null, c: "" })).toBe('{"a":"😀","b":null,"c":""}');
  });
});
