import { closePool } from "@/db/client";
import { dayOf } from "@/lib/time/zone";
import en from "@/lib/wording/en.json";
import { loadDemo } from "./demo";
import { demoPassword } from "./load-people";
import { organisation, people } from "./people";

// The messages are filled in here: next-intl loads React's browser half, which server-only code runs without.
function say(message: keyof typeof en.demo, values: Record<string, string> = {}) {
  const fill = (_: string, name: string) => values[name] ?? "";
  process.stdout.write(`${en.demo[message].replace(/\{(\w+)\}/g, fill)}\n`);
}

const loaded = await loadDemo(dayOf(new Date().toISOString(), organisation.zone));
await closePool();
say(loaded);
if (loaded !== "refused") {
  say("signIns", { password: demoPassword });
  const widest = Math.max(...people.map(({ email }) => email.length));
  for (const { email, name, jobTitle } of people)
    say("person", { email: email.padEnd(widest), name, jobTitle });
}
