import { crc32 } from "node:zlib";
import { expect } from "vitest";

const field = { crc: 16, size: 20, length: 28, from: 42, name: 46 };

/** The files of an archive of ours, each checked against its sum. */
export function unzipped(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const length = zip.readUInt16LE(at + field.length);
    const start = zip.readUInt32LE(at + field.from) + 30 + length;
    const file = zip.subarray(start, start + zip.readUInt32LE(at + field.size));
    expect(crc32(file)).toBe(zip.readUInt32LE(at + field.crc));
    files.set(zip.toString("utf8", at + field.name, at + field.name + length), file);
    at += field.name + length;
  }
  return files;
}
