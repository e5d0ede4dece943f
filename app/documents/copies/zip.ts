import "server-only";
import { crc32 } from "node:zlib";

/** A file of an archive: its name, and its bytes as they come. */
export type Packed = { name: string; bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

type Written = { name: Buffer; crc: number; size: number; at: number };

// Names in UTF-8, sizes told after the bytes: so nothing has to be held back.
const flags = 0x0808;
const version = 20;
const day = { year: 1980 };

/** Files as one zip archive, stored as they are and written while they are read (APPNOTE 4.3). */
export async function* zipped(
  files: AsyncIterable<Packed> | Iterable<Packed>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  const done: Written[] = [];
  const time = timeOf(at);
  let written = 0;
  for await (const { name, bytes } of files) {
    const file: Written = { name: Buffer.from(name), crc: 0, size: 0, at: written };
    const head = localHead(file, time);
    yield head;
    for await (const part of bytes) {
      file.crc = crc32(part, file.crc);
      file.size += part.length;
      yield part;
    }
    const tail = sizes(file);
    yield tail;
    written += head.length + file.size + tail.length;
    done.push(file);
  }
  const list = done.map((file) => listed(file, time));
  for (const entry of list) yield entry;
  yield ending(
    done.length,
    list.reduce((sum, { length }) => sum + length, 0),
    written,
  );
}

function timeOf(at: Date): number {
  const date =
    ((at.getUTCFullYear() - day.year) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const clock = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 2 ** 16 + clock;
}

function localHead({ name }: Written, time: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt32LE(time, 10);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function sizes({ crc, size }: Written): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(size, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function listed({ name, crc, size, at }: Written, time: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(version, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt32LE(time, 12);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(size, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(at, 42);
  return Buffer.concat([entry, name]);
}

function ending(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
