import { gzipSync } from "node:zlib";

type Read = (path: string) => Promise<Uint8Array>;

/** The scripts that a page asks for by itself; those for browsers without modules are loaded by none of today's. */
export function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)];
  const paths = tags.filter(([tag]) => !/\bnomodule\b/i.test(tag)).map(([, src = ""]) => src);
  return [...new Set(paths.map((path) => path.replace(/\?.*$/, "")))];
}

/** How many bytes of JavaScript, packed by gzip, a page loads first. */
export async function firstLoadBytes(html: string, read: Read): Promise<number> {
  const files = await Promise.all(scriptsOf(html).map(read));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}
