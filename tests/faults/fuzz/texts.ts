import fc from "fast-check";

/** What people write. */
export const newTexts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("Said in a few plain words.", "A second screen.", "Zoë, 東京, 👩‍🚀"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
);

const MEGABYTE = 1_048_576;

/** What nobody writes, but somebody sends: NUL, broken characters, names that mean something to machines. */
export const oddTexts = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "\u0000",
      "a\u0000b",
      "\ud800",
      "\udfff x",
      "\u202e",
      "\ufeff",
    ),
  },
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "null",
      "NaN",
      "-0",
      "1e999",
    ),
  },
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      "' or 1=1 --",
      "$1",
      "%s",
      "{x, plural, other {",
      "<b>",
      "../..",
      "\r\nx: y",
    ),
  },
  { weight: 10, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 1, arbitrary: fc.constant("x".repeat(20_000)) },
);

export const hugeTexts = fc.constantFrom("x".repeat(MEGABYTE), "\u{1f9ed}".repeat(MEGABYTE / 4));

export const oddValues = fc.oneof(
  { weight: 3, arbitrary: oddTexts },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      1e308,
      Number.MAX_SAFE_INTEGER,
      [],
      {},
      [[[]]],
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);
