import { inflateSync } from "node:zlib";
import { type Entries, entriesIn, isRef, listIn, type Value, valueIn } from "./values";

const objects = /(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

/** A part of what is shown on a sheet: its number in the structure, null for an artifact, "loose" for neither. */
export type Shown = { mcid: number | null | "loose"; depth: number };

/** An element of the structure as it stands in the file. */
export type Element = {
  id: string;
  type: string;
  parent: string;
  attributes: Entries;
  kids: Element[];
  /** The marked parts it holds, each by its sheet and number. */
  holds: { sheet: string; mcid: number }[];
};

export type Sheet = { id: string; entries: Entries; shown: Shown[] };

/** A PDF by its parts. */
export type PdfFile = ReturnType<typeof openPdf>;

export function openPdf(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString("latin1");
  const bodies = new Map([...text.matchAll(objects)].map(([, id = "", body = ""]) => [id, body]));
  const follow = (value?: Value): Value | undefined =>
    isRef(value) ? valueIn(bodies.get(value.ref) ?? "") : value;
  const entries = (value?: Value) => entriesIn(follow(value));
  const trailer = entriesIn(valueIn(text.slice(text.lastIndexOf("trailer") + 7)));
  const catalog = entries(trailer.Root);
  const tree = entries(catalog.StructTreeRoot);
  const sheets = listIn(entries(catalog.Pages).Kids).filter(isRef).map(sheetOf);
  return {
    text,
    catalog,
    tree,
    sheets,
    follow,
    entries,
    info: entries(trailer.Info),
    fonts: [...bodies.values()].map((body) => entriesIn(valueIn(body))).filter(isFont),
    metadata: metadata(),
    roots: listIn(tree.K)
      .filter(isRef)
      .map(({ ref }) => elementOf(ref)),
  };

  function stream(id: string): Buffer {
    const body = bodies.get(id) ?? "";
    const raw = Buffer.from(
      body.slice(body.indexOf("stream\n") + 7, body.lastIndexOf("\nendstream")),
      "latin1",
    );
    return body.includes("/FlateDecode") ? inflateSync(raw) : raw;
  }

  function metadata(): string {
    return isRef(catalog.Metadata) ? stream(catalog.Metadata.ref).toString("utf8") : "";
  }

  function sheetOf({ ref: id }: { ref: string }): Sheet {
    const page = entries({ ref: id });
    const content = isRef(page.Contents) ? stream(page.Contents.ref).toString("latin1") : "";
    return { id, entries: page, shown: shownIn(content) };
  }

  function elementOf(id: string): Element {
    const { S, P, A, K, Pg } = entries({ ref: id });
    const kids = Array.isArray(K) ? K : [K].filter((one) => one !== undefined);
    const own = kids.map((kid) => heldBy(kid, Pg)).filter((one) => one !== null);
    return {
      id,
      type: String(S).slice(1),
      parent: isRef(P) ? P.ref : "",
      attributes: entriesIn(A),
      kids: kids.filter((kid) => isRef(kid)).map(({ ref }) => elementOf(ref)),
      holds: own,
    };
  }
}

const isFont = ({ Type }: Entries) => Type === "/Font";

function heldBy(kid: Value, page?: Value) {
  const { MCID, Pg = page } = typeof kid === "number" ? { MCID: kid } : entriesIn(kid);
  return typeof MCID === "number" && isRef(Pg) ? { sheet: Pg.ref, mcid: MCID } : null;
}

/** Everything a sheet shows, each with the mark that it stands in. */
function shownIn(content: string): Shown[] {
  const open: Shown["mcid"][] = [];
  const shown: Shown[] = [];
  for (const [, mark, mcid, sign] of content.matchAll(
    /(\/\w+ (?:<<[\s\S]*?(?:\/MCID (\d+)[\s\S]*?)?>> BDC|BMC))|\b(EMC|TJ|Tj)\b|^[Sf]$/gm,
  )) {
    if (mark) open.push(mcid === undefined ? null : Number(mcid));
    else if (sign === "EMC") open.pop();
    else
      shown.push({ mcid: open.length > 0 ? (open.at(-1) ?? null) : "loose", depth: open.length });
  }
  return shown;
}
