import fc from "fast-check";
import type * as z from "zod";
import { newTexts, oddTexts } from "./texts";

type Value = fc.Arbitrary<unknown>;

const days = fc.constantFrom("2026-10-05", "2026-10-06", "2026-12-24", "2028-02-29");
const moments = days.map((day) => `${day}T09:30:00.000Z`);

function ofFormat(format: string | undefined, ids: Value): Value | undefined {
  const known: Record<string, Value> = {
    uuid: ids,
    date: days,
    datetime: moments,
    url: fc.constant("https://files.example/record"),
    email: fc.nat(999).map((n) => `person${n}@larkspur.example`),
  };
  return format === undefined ? undefined : known[format];
}

const formatOf = (schema: z.core.$ZodTypes): string | undefined =>
  "format" in schema._zod.def ? String(schema._zod.def.format) : undefined;

function ofNumber(schema: z.core.$ZodNumber): Value {
  const { minimum = 0, maximum = 1_000 } = schema._zod.bag;
  const [min, max] = [Number(minimum), Number(maximum)];
  return fc.integer({ min: Math.max(min, -1_000), max: Math.min(max, 1_000_000) });
}

function ofObject({ _zod }: z.core.$ZodObject, ids: Value): Value {
  const fields: [string, Value][] = Object.entries(_zod.def.shape).map(([name, part]) => [
    name,
    valuesOf(part, ids),
  ]);
  const required = Object.entries(_zod.def.shape)
    .filter(([, part]) => part._zod.optin !== "optional")
    .map(([name]) => name);
  return fc.record<Record<string, unknown>>(Object.fromEntries(fields), { requiredKeys: required });
}

/** Values that a shape takes, as a sender might make them; the few texts they hold are new or one of `ids`. */
export function valuesOf(shape: z.core.$ZodType, ids: Value): Value {
  const schema = shape as z.core.$ZodTypes;
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return ofObject(schema as z.core.$ZodObject, ids);
    case "string":
      return ofFormat(formatOf(schema), ids) ?? newTexts;
    case "number":
      return ofNumber(schema as z.core.$ZodNumber);
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "array":
      return fc.array(valuesOf(def.element, ids), { minLength: 0, maxLength: 3 });
    case "union":
      return fc.oneof(...def.options.map((option) => valuesOf(option, ids)));
    case "record":
      return fc.dictionary(newTexts, oddTexts, { maxKeys: 4 });
    case "nullable":
      return fc.option(valuesOf(def.innerType, ids));
    case "optional":
    case "default":
    case "catch":
      return valuesOf(def.innerType, ids);
    case "pipe":
      return valuesOf(def.in, ids);
    default:
      return fc.jsonValue({ maxDepth: 3 });
  }
}
