export type Body = { fields: Record<string, unknown>; isForm: boolean };
export type BodyRefusal = "too_large" | "invalid";

const FORM = "application/x-www-form-urlencoded";

/** A body as text, or why not; well-formed UTF-8 without NUL, read with a cap. */
export async function readText(
  request: Request,
  most: number,
): Promise<{ text: string } | BodyRefusal> {
  const bytes = await capped(request, most).catch(() => null);
  if (bytes === null) return "too_large";
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return "invalid";
  }
}

async function capped(request: Request, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function parsed(text: string, isForm: boolean): Record<string, unknown> | null {
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  const value: unknown = JSON.parse(text);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { ...value } : null;
}

/** The fields of a small form or JSON body, read with a cap; anything else is refused, nothing is thrown. */
export async function readBody(request: Request, most = 8_192): Promise<Body | BodyRefusal> {
  const isForm = (request.headers.get("content-type") ?? "").startsWith(FORM);
  try {
    const bytes = await capped(request, most);
    if (bytes === null) return "too_large";
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const fields = parsed(text, isForm);
    return fields ? { fields, isForm } : "invalid";
  } catch {
    return "invalid";
  }
}
