export type Bytes = Uint8Array<ArrayBuffer>;

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += pairs[byte];
  return text;
}

/** Reads lower-case hex, the only form in which a digest is kept; anything else yields null. */
export function fromHex(text: string): Bytes | null {
  if (text.length % 2 === 1 || !/^[0-9a-f]*$/.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = 16 * digit(text.charCodeAt(2 * i)) + digit(text.charCodeAt(2 * i + 1));
  }
  return bytes;
}

function digit(code: number): number {
  return code <= 57 ? code - 48 : code - 87;
}

export async function sha256(first: Bytes, second?: Bytes): Promise<Bytes> {
  return new Uint8Array(
    await crypto.subtle.digest("SHA-256", second ? joined(first, second) : first),
  );
}

export function joined(first: Bytes, second: Bytes): Bytes {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
