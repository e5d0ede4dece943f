import { describe, expect, it } from "vitest";
import { readFields } from "@/app/ui/form-fields";

function form(...fields: [string, string][]): FormData {
  const written = new FormData();
  for (const [name, value] of fields) written.append(name, value);
  return written;
}

describe("What a person writes in a form", () => {
  it("arrives nested, with lists in their order", () => {
    const said = readFields(
      form(["id", "a"], ["event.evidence.1.url", "two"], ["event.evidence.0.url", "one"]),
    );
    expect(said).toEqual({ id: "a", event: { evidence: [{ url: "one" }, { url: "two" }] } });
  });

  it("is a number where a number is asked for, also with a comma; other text stays text", () => {
    expect(readFields(form(["n:number", "3,5"]))).toEqual({ n: 3.5 });
    expect(readFields(form(["n:number", "many"]))).toEqual({ n: "many" });
  });

  it("is a yes or no where one is asked for; the last answer counts", () => {
    expect(readFields(form(["b:boolean", "false"]))).toEqual({ b: false });
    expect(readFields(form(["b:boolean", "false"], ["b:boolean", "true"]))).toEqual({ b: true });
  });

  it("is an instant from a day, a time and a zone; a day that does not exist stays as it was typed", () => {
    const at = (day: string) =>
      form(["at:day", day], ["at:time", "14:00"], ["at:zone", "Europe/Berlin"]);
    expect(readFields(at("2026-11-30"))).toEqual({ at: "2026-11-30T13:00:00.000Z" });
    expect(readFields(at("2026-02-31"))).toEqual({ at: "2026-02-31" });
    expect(readFields(form(["at:day", "2026-11-30"]))).toEqual({ at: "2026-11-30" });
  });

  it("is a list where several may be chosen", () => {
    expect(readFields(form(["who:list", "a"], ["who:list", "b"]))).toEqual({ who: ["a", "b"] });
  });

  it("is not there where it was left empty", () => {
    expect(readFields(form(["event.text", ""], ["event.type", "x"]))).toEqual({
      event: { type: "x" },
    });
  });

  it("cannot reach into what every object shares, nor ask for a list of a billion places", () => {
    readFields(form(["__proto__.polluted", "yes"], ["constructor.prototype.polluted", "yes"]));
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(readFields(form(["list.999999999", "x"]))).toEqual({ list: { "999999999": "x" } });
    expect(
      readFields(form(["a", "x"], ["a.b", "y"], ["", "z"], [".", "w"], [":number", "1"])),
    ).toBeTypeOf("object");
  });
});
