import type { Refused } from "@/app/ui/refused";

/** Whose first password it is, and what it is; no later answer says it again. */
export type Given = { name: string; email: string; firstPassword: string };

type Answer = { given: Given; refused: null } | { given: null; refused: Refused };

const deadline = 15_000;

/** Sends what the form says; an answer that is neither yes nor an expected no is thrown. */
export async function askFirstPassword(action: string, form: FormData): Promise<Answer> {
  const { readFields } = await import("@/app/ui/form-fields");
  const response = await fetch(action, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(readFields(form)),
    signal: AbortSignal.timeout(deadline),
  });
  const said = new Map<string, unknown>(Object.entries(Object(await response.json())));
  const because = said.get("because");
  if (!response.ok && typeof because === "string")
    return { given: null, refused: { refused: String(said.get("refused")), because } };
  const firstPassword = said.get("firstPassword");
  if (typeof firstPassword !== "string") throw new Error("no first password in the answer");
  const [name, email] = [String(said.get("name")), String(said.get("email"))];
  return { given: { name, email, firstPassword }, refused: null };
}
