import { day } from "@/lib/time/day";
import { instant } from "@/lib/time/instant";
import { typedTime } from "@/lib/time/typed-time";
import { at, dayOf, timeOf, type Zone } from "@/lib/time/zone";
import type { Draft } from "./draft";
import { typedDay, writtenDay } from "./draft-day";
import type { Kind, Shape } from "./draft-shape";

/** What a form holds: text in every field, yes or no in every box. */
export type Written = { [name: string]: string | boolean | Written | Written[] };

/** How the form's reader writes days, and the zone in which the plan's clock runs. */
export type Manner = { language: string; zone: Zone };

type Json = Draft[string];
type Fields = { [name: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const isYes = (value: unknown) => value === true || value === "true" || value === "on";

function numberIn(text: string): Json {
  const value = Number(text.trim().replace(",", "."));
  return Number.isFinite(value) ? value : text;
}

function momentIn(value: unknown, { language, zone }: Manner): Json | undefined {
  const { day: on, time } = fieldsOf(value);
  const typed = { day: textOf(on), time: textOf(time) };
  const known = typedDay(typed.day, language);
  const clock = typedTime(typed.time);
  if (known && clock) return at(known, clock, zone);
  return typed.day.trim() ? typed : undefined;
}

const linesIn = (text: string): Json =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const chosenIn = (value: unknown): Json =>
  Object.entries(fieldsOf(value))
    .filter(([, chosen]) => isYes(chosen))
    .map(([id]) => id);

type Taking = (value: unknown, manner: Manner) => Json | undefined;

const written =
  (take: (text: string, manner: Manner) => Json): Taking =>
  (value, manner) =>
    textOf(value).trim() ? take(textOf(value), manner) : undefined;

/** How each kind of field enters the draft; what cannot be read yet is kept as it was typed. */
const taking: Record<Kind, Taking> = {
  id: written((text) => text),
  text: written((text) => text),
  choice: written((text) => text),
  number: written(numberIn),
  time: written((text) => typedTime(text) ?? text),
  day: written((text, { language }) => typedDay(text, language) ?? text),
  moment: momentIn,
  lines: (value) => linesIn(textOf(value)),
  yes: isYes,
  chosen: chosenIn,
};

const saying: readonly Kind[] = ["text", "number", "time", "day", "moment"];

/** Whether anything was written in a part: a choice alone, an id or an empty box is nothing. */
export function saysSomething(shape: Shape, json: unknown): boolean {
  const fields = fieldsOf(json);
  return Object.entries(shape).some(([name, part]) => {
    const value = fields[name];
    if (typeof part === "string") return saying.includes(part) && value !== undefined;
    return isList(part) ? Array.isArray(value) && value.length > 0 : saysSomething(part, value);
  });
}

const isList = (part: Shape | readonly [Shape]): part is readonly [Shape] => Array.isArray(part);

/** The part of a draft that a form says; rows in which nothing was written are left out. */
export function fromWritten(shape: Shape, value: unknown, manner: Manner): Draft {
  const fields = fieldsOf(value);
  const entries = Object.entries(shape).flatMap(([name, part]): [string, Json][] => {
    const taken = partFrom(part, fields[name], manner);
    return taken === undefined ? [] : [[name, taken]];
  });
  return Object.fromEntries(entries);
}

function partFrom(part: Shape[string], value: unknown, manner: Manner): Json | undefined {
  if (typeof part === "string") return taking[part](value, manner);
  if (isList(part)) {
    const rows = Array.isArray(value) ? value : [];
    return rows
      .map((row) => fromWritten(part[0], row, manner))
      .filter((row) => saysSomething(part[0], row));
  }
  return fromWritten(part, value, manner);
}

function momentOut(value: unknown, { language, zone }: Manner): Written {
  const known = instant.safeParse(value);
  if (known.success)
    return {
      day: writtenDay(dayOf(known.data, zone), language),
      time: timeOf(known.data, zone),
    };
  const { day: on, time } = fieldsOf(value);
  return { day: textOf(on), time: textOf(time) };
}

const said = (value: unknown) => (typeof value === "number" ? String(value) : textOf(value));

const showing: Record<Kind, (value: unknown, manner: Manner) => Written[string]> = {
  id: said,
  text: said,
  choice: said,
  number: said,
  time: said,
  day: (value, { language }) =>
    day.safeParse(value).success ? writtenDay(String(value), language) : said(value),
  moment: momentOut,
  lines: (value) => (Array.isArray(value) ? value.map(said).join("\n") : said(value)),
  yes: (value) => value === true,
  chosen: (value) =>
    Object.fromEntries((Array.isArray(value) ? value : []).map((id) => [said(id), true])),
};

/** What a form shows of a part of a draft: every field of the shape, empty where nothing is written. */
export function toWritten(shape: Shape, json: unknown, manner: Manner): Written {
  const fields = fieldsOf(json);
  const entries = Object.entries(shape).map(([name, part]) => [
    name,
    partOut(part, fields[name], manner),
  ]);
  return Object.fromEntries(entries);
}

function partOut(part: Shape[string], value: unknown, manner: Manner): Written[string] {
  if (typeof part === "string") return showing[part](value, manner);
  if (!isList(part)) return toWritten(part, value, manner);
  return (Array.isArray(value) ? value : []).map((row) => toWritten(part[0], row, manner));
}
