import type { Draft } from "./draft";
import { answersOn, withAnswersOn } from "./draft-answers";
import { type PlaceName, shapes } from "./draft-shape";

/** A page of the editor; an expectation's page names the expectation. */
export type Place = { name: PlaceName; expectationId?: string };

type Row = Draft;

/** The rows of a list in a draft; anything else that stands there is left out. */
export const rowsOf = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : []).filter(
    (row) => typeof row === "object" && row !== null && !Array.isArray(row),
  );

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).filter((one) => typeof one === "string");

const without = (row: Row, ...names: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

const isHelpFor = (promise: Row, expectationId: string) =>
  promise.supports === true && textsOf(promise.expectationIds).includes(expectationId);

const causesOut = (document: Draft): Row => ({
  ...document,
  causes: Object.fromEntries(
    rowsOf(document.causes).map(({ kind, found = "" }) => [String(kind), found]),
  ),
});

const causesIn = (said: Row): Row => ({
  ...said,
  causes: Object.entries(said.causes ?? {}).map(([kind, found]) => ({ kind, found })),
});

const promiseOut = (row: Row): Row => ({
  ...row,
  between: row.owner ? `${row.owner}-${row.to ?? ""}` : "",
  for: row.expectationIds ?? [],
});

const promiseIn = (row: Row): Row => {
  const [owner = "", to = ""] = String(row.between ?? "").split("-");
  return {
    ...without(row, "between", "for"),
    ...(owner && { owner, to }),
    expectationIds: row.for ?? [],
  };
};

/** Only what the chosen way of ending asks for. */
const endsIn = (row: Row): Row => {
  const ends = { ...rowsOf([row.ends])[0] };
  const names: Record<string, string[]> = {
    promise_confirmed: ["promiseId"],
    weeks_at_standard: ["expectationId", "weeks"],
    day_reached: ["on"],
  };
  const asked = names[String(ends.when)];
  if (!asked) return row;
  const others = Object.values(names)
    .flat()
    .filter((name) => !asked.includes(name));
  return { ...row, ends: without(ends, ...others) };
};

function helpOut(document: Draft, expectationId: string): Row[] {
  return rowsOf(document.promises).filter((promise) => isHelpFor(promise, expectationId));
}

/** A number that the chosen kind of measure does not ask for is left out, so that none is submitted unseen. */
function measureIn(measure: Row): Row {
  const { kind, start, target } = measure;
  const [from, to] = [{ ...rowsOf([start])[0] }, { ...rowsOf([target])[0] }];
  const isShare = kind === "share";
  const isUnits = to.over === "units";
  return {
    ...measure,
    ...(start && { start: isShare ? without(from, "weeks") : without(from, "of") }),
    ...(target && {
      target: without(to, ...(isUnits ? ["weeks"] : []), ...(isShare || isUnits ? [] : ["of"])),
    }),
  };
}

function expectationIn(said: Row, id: string): Row {
  const { measure, writtenBefore } = said;
  const before = rowsOf([writtenBefore])[0];
  return {
    ...without(said, "help"),
    id,
    ...(measure && { measure: measureIn({ ...rowsOf([measure])[0] }) }),
    ...(before?.known === "new_standard" && { writtenBefore: without(before, "on", "where") }),
  };
}

/** The help an expectation rests on is kept among the promises; one that is taken away from all is gone. */
function helpIn(document: Draft, help: Row[], expectationId: string): Row[] {
  const kept = new Map(help.map((row) => [row.id, row]));
  const rows = rowsOf(document.promises).flatMap((promise) => {
    const said = kept.get(promise.id);
    kept.delete(promise.id);
    if (said) return [{ ...without(promise, "text", "dueAt"), ...said }];
    return promise.supports === true ? withoutExpectation(promise, expectationId) : [promise];
  });
  const fresh = [...kept.values()].map(
    (row): Row => ({
      kind: "commitment",
      to: "employee",
      expectationIds: [expectationId],
      supports: true,
      ...row,
    }),
  );
  return [...rows, ...fresh];
}

function withoutExpectation(promise: Row, expectationId: string): Row[] {
  const named = textsOf(promise.expectationIds);
  if (!named.includes(expectationId)) return [promise];
  const expectationIds = named.filter((id) => id !== expectationId);
  const isOrphan = promise.supports === true && expectationIds.length === 0;
  return isOrphan ? [] : [{ ...promise, expectationIds }];
}

/** What a page of the editor asks about, out of the draft. */
export function takePlace(document: Draft, place: Place): Draft {
  return { ...fieldsOn(document, place), answers: answersOn(document, place) };
}

function fieldsOn(document: Draft, { name, expectationId = "" }: Place): Draft {
  if (name === "ground") return causesOut(document);
  if (name === "promises")
    return { promises: rowsOf(document.promises).map((row) => promiseOut(row)) };
  if (name !== "expectation") return document;
  const found = rowsOf(document.expectations).find(({ id }) => id === expectationId);
  return { ...found, help: helpOut(document, expectationId) };
}

/** The draft with what a page of the editor says in it; everything else stays as it is. */
export function putPlace(document: Draft, place: Place, { answers, ...said }: Draft): Draft {
  return withAnswersOn(document, put(document, place, said), place, answers);
}

function put(document: Draft, { name, expectationId = "" }: Place, said: Draft): Draft {
  if (name === "expectation") return putExpectation(document, expectationId, said);
  const rest = without(document, ...Object.keys(shapes[name]));
  if (name === "ground") return { ...rest, ...causesIn(said) };
  if (name === "promises") return { ...rest, promises: rowsOf(said.promises).map(promiseIn) };
  if (name === "controls") return { ...rest, controls: rowsOf(said.controls).map(endsIn) };
  return { ...rest, ...said };
}

function putExpectation(document: Draft, id: string, said: Draft): Draft {
  const one = expectationIn(said, id);
  const before = rowsOf(document.expectations);
  const isThere = before.some((row) => row.id === id);
  const expectations = isThere
    ? before.map((row) => (row.id === id ? one : row))
    : [...before, one];
  return { ...document, expectations, promises: helpIn(document, rowsOf(said.help), id) };
}

/** A control that would end by something that is gone must be given another end. */
const withoutEnd = (control: Row, gone: string[]): Row => {
  const ends = rowsOf([control.ends])[0] ?? {};
  const kept = Object.entries(ends).filter(([, value]) => !gone.includes(String(value)));
  return { ...control, ends: Object.fromEntries(kept) };
};

/** The draft without an expectation, and without what spoke of it alone. */
export function withoutExpectationIn(document: Draft, expectationId: string): Draft {
  const before = rowsOf(document.promises);
  const promises = before.flatMap((row) => withoutExpectation(row, expectationId));
  const left = new Set(promises.map(({ id }) => id));
  const gone = before.flatMap(({ id }) => (left.has(id) ? [] : [String(id)]));
  return {
    ...document,
    expectations: rowsOf(document.expectations).filter(({ id }) => id !== expectationId),
    promises,
    controls: rowsOf(document.controls).map((row) => withoutEnd(row, [expectationId, ...gone])),
  };
}
