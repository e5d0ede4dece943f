import { beforeEach, describe, expect, test } from "vitest";
import { seal, unseal } from "@/db/field-key";
import { freshKey } from "./private-people";

const place = { table: "journal_entries", column: "sealed", rowId: "org/row" };

beforeEach(() => {
  process.env.FIELD_KEY = freshKey();
});

describe("a sealed text", () => {
  test.each(["a", "", "مرحبا 🙂", "x".repeat(10_000)])("opens where it was sealed", (text) => {
    expect(unseal(place, seal(place, text))).toBe(text);
  });

  test("never looks the same twice and shows nothing of what is in it", () => {
    expect(seal(place, "the same")).not.toBe(seal(place, "the same"));
    expect(
      Buffer.from(seal(place, "plain words").split(".")[3] ?? "", "base64url").toString(),
    ).not.toContain("plain");
  });

  test.each([{ table: "confidences" }, { column: "other" }, { rowId: "org/other" }])(
    "does not open elsewhere: %o",
    (other) => {
      const sealed = seal(place, "moved");
      expect(() => unseal({ ...place, ...other }, sealed)).toThrow();
    },
  );

  test("does not open once any part of it was changed, or its tag was cut", () => {
    const parts = seal(place, "whole").split(".");
    for (const at of parts.keys()) {
      const changed = parts.with(
        at,
        `${parts[at]?.startsWith("A") ? "B" : "A"}${parts[at]?.slice(1)}`,
      );
      expect(() => unseal(place, changed.join("."))).toThrow();
    }
    const cut = [...parts.slice(0, 4), (parts[4] ?? "").slice(0, 6)].join(".");
    expect(() => unseal(place, cut)).toThrow();
  });

  test("opens with an earlier key of the ring, not with a stranger's", () => {
    const sealed = seal(place, "kept");
    const earlier = process.env.FIELD_KEY;
    process.env.FIELD_KEY = `${freshKey()},${earlier}`;
    expect(unseal(place, sealed)).toBe("kept");
    expect(seal(place, "new").split(".")[1]).not.toBe(sealed.split(".")[1]);
    process.env.FIELD_KEY = freshKey();
    expect(() => unseal(place, sealed)).toThrow();
  });

  test.each(["", "short", "x".repeat(44)])("is not made with a key that is none: %s", (key) => {
    process.env.FIELD_KEY = key;
    expect(() => seal(place, "never")).toThrow("FIELD_KEY");
  });
});
