import { createTranslator } from "next-intl";
import { day as dayShape } from "@/lib/time/day";
import { instant as instantShape } from "@/lib/time/instant";
import en from "@/lib/wording/en.json";
import { fullDay, moment } from "./ui/dates";
import { language } from "./ui/language";

declare module "next-intl" {
  interface AppConfig {
    Messages: typeof en;
  }
}

/** Every word the product says, by key; a key that is not in the wording does not compile. */
export const words = createTranslator({ locale: language, messages: en });

export type WordKey = Parameters<typeof words>[0];

type Values = Record<string, string | number>;

/** The sentence for a key that a rule or an event returned; days and instants among its values are written out as people read them. */
export function say(key: WordKey, values: Values = {}, zone = "UTC"): string {
  const readable = Object.entries(values).map(([name, value]) => [name, written(value, zone)]);
  return words(key, Object.fromEntries(readable));
}

const likeDay = /^\d{4}-\d\d-\d\d/;

function written(value: string | number, zone: string): string | number {
  if (!likeDay.test(String(value))) return value;
  if (dayShape.safeParse(value).success) return fullDay(String(value));
  return instantShape.safeParse(value).success ? moment(String(value), zone) : value;
}
