import type { Refused } from "@/app/ui/refused";

/** Who was added, and the first password, which no later answer says again. */
export type Added = { name: string; email: string; firstPassword: string };

type Answer = { added: Added; refused: null } | { added: null; refused: Refused };

const deadline = 15_000;

/** Sends what the form says; an answer that is neither yes nor an expected no is thrown. */
export async function addPerson(form: FormData): Promise<Answer> {
  const { readFields } = await import("@/app/ui/form-fields");
  const fields = readFields(form);
  const response = await fetch("/api/people", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(fields),
    signal: AbortSignal.timeout(deadline),
  });
  const said = new Map<string, unknown>(Object.entries(Object(await response.json())));
  const because = said.get("because");
  if (!response.ok && typeof because === "string")
    return { added: null, refused: { refused: String(said.get("refused")), because } };
  const firstPassword = said.get("firstPassword");
  if (typeof firstPassword !== "string") throw new Error("no answer to a new person");
  const { name, email } = fields;
  return { added: { name: String(name), email: String(email), firstPassword }, refused: null };
}
