import { type Element, openPdf, type PdfFile } from "./file";
import { type Entries, isRef, listIn } from "./values";

const parents: Record<string, string[]> = {
  Document: [""],
  Sect: ["Document", "Sect", "Art", "Div", "LBody"],
  Art: ["Document"],
  Div: ["Document", "Sect", "Art", "Div", "LBody"],
  P: ["Document", "Sect", "Art", "Div", "LBody"],
  H1: ["Document", "Sect", "Art"],
  H2: ["Document", "Sect", "Art"],
  H3: ["Document", "Sect", "Art", "Div", "LBody"],
  L: ["Document", "Sect", "Art", "Div", "LBody"],
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  Table: ["Document", "Sect", "Art", "Div", "LBody"],
  Caption: ["Table"],
  THead: ["Table"],
  TBody: ["Table"],
  TR: ["THead", "TBody"],
  TH: ["TR"],
  TD: ["TR"],
};

/** What would keep a file of ours from being PDF/UA, as far as it can be read off the file; nothing for one that is. */
export function faultsIn(bytes: Uint8Array): string[] {
  const file = openPdf(bytes);
  const all = file.roots.flatMap(withKids);
  return [
    ...ofWhole(file),
    ...wellFormed(file.metadata),
    ...ofSheets(file),
    ...ofMarks(file, all),
    ...ofFonts(file),
    ...ofHeadings(all),
    ...file.roots.flatMap((root) => ofPlaces(root, "")),
    ...all.flatMap(ofLists),
    ...all.flatMap(ofTables),
  ];
}

const withKids = (element: Element): Element[] => [element, ...element.kids.flatMap(withKids)];

const unless = (isRight: boolean, fault: string) => (isRight ? [] : [fault]);

function ofWhole({ text, catalog, entries, info, follow, metadata }: PdfFile): string[] {
  const title = String(follow(info.Title) ?? "");
  return [
    ...unless(text.startsWith("%PDF-1.7"), "another version"),
    ...unless(/^\(\w\w(-\w\w)?\)$/.test(String(catalog.Lang)), "no language"),
    ...unless(entries(catalog.MarkInfo).Marked === "true", "not said to be tagged"),
    ...unless(entries(catalog.ViewerPreferences).DisplayDocTitle === "true", "shows no title"),
    ...unless(title.length > 2, "no title"),
    ...unless(metadata.includes("<pdfuaid:part>1</pdfuaid:part>"), "not said to be PDF/UA"),
    ...unless(/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(metadata), "no title in XML"),
  ];
}

/** XML whose tags close in order and whose texts hold no sign of markup. */
function wellFormed(xml: string): string[] {
  const open: string[] = [];
  for (const [, ends, name = "", closed] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (!ends && !closed) open.push(name);
    if (ends && open.pop() !== name) return [`XML breaks at ${name}`];
  }
  return [
    ...unless(open.length === 0, "XML does not end"),
    ...unless(!/&(?!amp;|lt;|gt;)/.test(xml), "XML with a loose sign"),
  ];
}

function ofSheets({ sheets }: PdfFile): string[] {
  return sheets.flatMap(({ entries: { Tabs, StructParents, Annots }, shown }, place) => [
    ...unless(Tabs === "/S", `sheet ${place + 1} has no reading order for keys`),
    ...unless(StructParents === place, `sheet ${place + 1} leads to no structure`),
    ...unless(Annots === undefined, `sheet ${place + 1} has a link or note outside the structure`),
    ...unless(
      shown.every(({ mcid }) => mcid !== "loose"),
      `sheet ${place + 1} shows something unmarked`,
    ),
    ...unless(
      shown.every(({ depth }) => depth <= 1),
      `sheet ${place + 1} has a mark within a mark`,
    ),
  ]);
}

/** Each marked part belongs to one element, and the way back from it leads there. */
function ofMarks({ sheets, tree, entries }: PdfFile, all: Element[]): string[] {
  const numbers = listIn(entries(tree.ParentTree).Nums);
  return sheets.flatMap(({ id, shown }, place) => {
    const back = listIn(numbers[2 * place + 1]).map((one) => (isRef(one) ? one.ref : ""));
    const seen = new Set(shown.map(({ mcid }) => mcid).filter((mcid) => typeof mcid === "number"));
    const owners = [...seen].map((mcid) =>
      all.filter(({ holds }) => holds.some((one) => one.sheet === id && one.mcid === mcid)),
    );
    return [
      ...unless(numbers[2 * place] === place, `sheet ${place + 1} is not in the tree of parents`),
      ...unless(
        [...seen].every((mcid, at) => owners[at]?.length === 1 && owners[at][0]?.id === back[mcid]),
        `sheet ${place + 1} has a part that is lost`,
      ),
      ...unless(back.length === seen.size, `sheet ${place + 1} has another number of parts`),
    ];
  });
}

function ofFonts({ fonts, entries }: PdfFile): string[] {
  return fonts.flatMap((font) => {
    const name = String(font.BaseFont);
    if (font.Subtype === "/Type0") return unless(isRef(font.ToUnicode), `${name} cannot be told`);
    const { FontFile2, FontFile3 } = entries(font.FontDescriptor);
    return [
      ...unless(isRef(FontFile2) || isRef(FontFile3), `${name} is not in the file`),
      ...unless(font.CIDToGIDMap === "/Identity" || isRef(FontFile3), `${name} has no map`),
    ];
  });
}

function ofHeadings(all: Element[]): string[] {
  const levels = all.flatMap(({ type }) => /^H(\d)$/.exec(type)?.slice(1).map(Number) ?? []);
  return [
    ...unless(levels[0] === 1, "begins with no title"),
    ...unless(levels.filter((level) => level === 1).length === 1, "more than one title"),
    ...levels.flatMap((level, place) =>
      unless(level - (levels[place - 1] ?? 0) <= 1, `heading ${place + 1} skips a level`),
    ),
  ];
}

function ofPlaces(element: Element, within: string, parent?: Element): string[] {
  const { type, kids, holds } = element;
  const isEmpty = kids.length + holds.length === 0 && type !== "TD";
  return [
    ...unless(parents[type]?.includes(within) ?? false, `${type} in ${within}`),
    ...unless(!parent || element.parent === parent.id, `${type} does not know where it stands`),
    ...unless(!isEmpty, `${type} is empty`),
    ...kids.flatMap((kid) => ofPlaces(kid, type, element)),
  ];
}

function ofLists({ type, kids, attributes }: Element): string[] {
  const isLabelled = kids.some((item) => item.kids.some((kid) => kid.type === "Lbl"));
  const isNumbered = attributes.O === "/List" && attributes.ListNumbering !== undefined;
  return type === "L" ? unless(!isLabelled || isNumbered, "a list hides how it counts") : [];
}

const scopeOf = ({ O, Scope }: Entries) => (O === "/Table" ? Scope : undefined);

function ofTables(table: Element): string[] {
  if (table.type !== "Table") return [];
  const all = withKids(table);
  const rows = all.filter(({ type }) => type === "TR");
  const [head] = rows;
  return [
    ...unless(
      all.every(({ type, attributes }) => type !== "TH" || scopeOf(attributes) !== undefined),
      "a name in a table does not say of what",
    ),
    ...unless(
      rows.every(({ kids }) => kids.length === head?.kids.length),
      "a table with rows of different lengths",
    ),
    ...unless(head?.kids.every(({ type }) => type === "TH") ?? false, "a table without names"),
  ];
}
