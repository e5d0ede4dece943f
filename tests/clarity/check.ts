import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { findings } from "@/lib/clarity/findings";
import messages from "@/lib/wording/en.json";
import { parse } from "./items";

type Say = (key: string, values: Readonly<Record<string, string>>) => string;

const translate = createTranslator({ locale: "en", messages });
const say: Say = (key, values) => translate(key as Parameters<typeof translate>[0], values);

for (const { id, field, text } of parse(readFileSync(0, "utf8"))) {
  const found = findings(text, field).map(({ code, start, end, message }) => ({
    code,
    start,
    end,
    message: say(message.key, message.values),
  }));
  process.stdout.write(`${JSON.stringify({ id, findings: found })}\n`);
}
