import { type BodyRefusal, readText } from "@/app/auth/body";
import { currentInstant } from "@/app/clock";
import { type Fields, readFields } from "@/app/ui/form-fields";

/** The largest body that is read, in bytes. */
const largestBody = 256 * 1024;

const formType = "application/x-www-form-urlencoded";

export type Posted = { fields: unknown; isForm: boolean };

/** What was posted, nested: JSON as it is, a form by the dotted names of its fields. Nothing is thrown. */
export async function readPosted(request: Request): Promise<Posted | BodyRefusal> {
  const read = await readText(request, largestBody);
  if (typeof read === "string") return read;
  const isForm = (request.headers.get("content-type") ?? "").startsWith(formType);
  const fields = isForm ? fromForm(read.text) : fromJson(read.text);
  return fields === null || !isStorable(fields) ? "invalid" : { fields, isForm };
}

function fromForm(text: string): Fields {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return readFields(form, { today: currentInstant().slice(0, 10) });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const deepest = 32;

/** What Postgres can hold and everyone can read: no NUL, no broken character in any value or name, and no abyss. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\u0000");
  if (typeof value !== "object" || value === null) return true;
  const parts = Object.entries(value);
  return (
    depth < deepest &&
    parts.every(([name, part]) => isStorable(name) && isStorable(part, depth + 1))
  );
}
