import type { Fields } from "./form-fields";
import type { Refused } from "./refused";

/** `href` is where to go on, when what was recorded has a page of its own; `version` is the plan's by it. */
export type Answer =
  | { recorded: true; href?: string; version?: number }
  | ({ recorded: false } & Refused);

const deadline = 15_000;

/** Posts fields as JSON; an answer that is neither yes nor an expected no is thrown. */
export async function send(action: string, fields: Fields): Promise<Answer> {
  const response = await fetch(action, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(fields),
    signal: AbortSignal.timeout(deadline),
  });
  const said: unknown = await response.json();
  if (response.ok)
    return { recorded: true, href: textAt(said, "href"), version: numberAt(said, "version") };
  const because = textAt(said, "because");
  if (because === undefined) throw new Error(`no answer to ${action}`);
  const refused = textAt(said, "refused") ?? "invalid";
  return { recorded: false, refused, because, field: textAt(said, "field") };
}

function valueAt(said: unknown, key: string): unknown {
  return typeof said === "object" && said !== null ? Reflect.get(said, key) : undefined;
}

function textAt(said: unknown, key: string): string | undefined {
  const value = valueAt(said, key);
  return typeof value === "string" ? value : undefined;
}

function numberAt(said: unknown, key: string): number | undefined {
  const value = valueAt(said, key);
  return typeof value === "number" ? value : undefined;
}
