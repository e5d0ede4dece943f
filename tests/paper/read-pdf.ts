import { inflateSync } from "node:zlib";

type Element = { type: string; kids: string[] };

/** A PDF of ours as a reader aloud meets it: what it says of itself, its structure, and the words of each sheet. */
export function readPdf(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = new Map(
    [...text.matchAll(/(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = "", body = ""]) => [id, body],
    ),
  );
  const find = (pattern: RegExp) => [...objects.values()].find((body) => pattern.test(body)) ?? "";
  const catalog = find(/\/Type \/Catalog/);
  const get = (id?: string) => objects.get(id ?? "") ?? "";
  const refs = (list = "") => [...list.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => id);

  const element = (id: string): Element | null => {
    const body = get(id);
    const type = /^\/S \/(\w+)$/m.exec(body)?.[1];
    return type ? { type, kids: refs(/\/K \[([^\]]*)\]/.exec(body)?.[1]) } : null;
  };
  const walk = (id: string): string[] => {
    const one = element(id);
    return one ? [one.type, ...one.kids.flatMap(walk)] : [];
  };
  const tree = get(/\/StructTreeRoot (\d+)/.exec(catalog)?.[1]);
  const pages = refs(/\/Kids \[([^\]]*)\]/.exec(find(/\/Type \/Pages/))?.[1]).map(get);
  return {
    text,
    catalog,
    objects,
    structure: refs(/\/K \[([^\]]*)\]/.exec(tree)?.[1]).flatMap(walk),
    sheets: pages.map(sheetWords),
    loose: pages.flatMap(looseWords),
  };

  function stream(body: string): Buffer {
    const from = body.indexOf("stream\n") + 7;
    const raw = Buffer.from(body.slice(from, body.lastIndexOf("\nendstream")), "latin1");
    return body.includes("/FlateDecode") ? inflateSync(raw) : raw;
  }

  /** What is shown on a sheet outside any marked part: it would be read by nobody or by surprise. */
  function looseWords(page: string): string[] {
    const content = stream(get(/\/Contents (\d+)/.exec(page)?.[1])).toString("latin1");
    let depth = 0;
    return [...content.matchAll(/\b(BDC|BMC|EMC|TJ)\b|^(S|f)$/gm)].flatMap(([shown]) => {
      if (shown === "EMC") depth -= 1;
      if (shown === "BDC" || shown === "BMC") depth += 1;
      return depth === 0 && shown !== "EMC" ? [shown] : [];
    });
  }

  function sheetWords(page: string): string {
    const content = stream(get(/\/Contents (\d+)/.exec(page)?.[1])).toString("latin1");
    const resources = get(/\/Resources (\d+)/.exec(page)?.[1]);
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id]) => [
        name,
        letters(get(id)),
      ]),
    );
    let font = new Map<string, string>();
    const said: string[] = [];
    for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name) ?? font;
      else
        for (const [, hex = ""] of (shown ?? "").matchAll(/<([0-9a-f]+)>/g))
          said.push((hex.match(/.{4}/g) ?? []).map((code) => font.get(code) ?? "\ufffd").join(""));
      said.push(name ? "" : "\u0001");
    }
    return said.join("").replaceAll("\u0001", "");
  }

  function letters(font: string): Map<string, string> {
    const map = stream(get(/\/ToUnicode (\d+)/.exec(font)?.[1])).toString("latin1");
    const known = new Map<string, string>();
    for (const [, start = "0", , list = ""] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
      for (const [place, [, codes = ""]] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
        const code = (Number.parseInt(start, 16) + place).toString(16).padStart(4, "0");
        known.set(
          code,
          String.fromCharCode(
            ...codes
              .split(" ")
              .filter(Boolean)
              .map((one) => Number.parseInt(one, 16)),
          ),
        );
      }
    return known;
  }
}
