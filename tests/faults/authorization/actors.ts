import { ada, bram, elsewhere, idOf, ines, odile, orgId, tobias, wren } from "@/tests/cast";

/** Everyone who may come to the door, by what they are to the plan that is asked for. */
export const actors = [
  "nobody",
  "employee",
  "other_employee",
  "supervisor",
  "former_supervisor",
  "guest",
  "hr",
  "hr_subject",
  "hr_supervisor",
  "admin",
  "other_organisation",
] as const;

export type ActorName = (typeof actors)[number];

/** Nora has nothing to do with any plan; Fintan handed the first one on; Hanna and Rafe are HR partners with a part of their own. */
export const nora = { ...ines, personId: idOf(21) };
export const fintan = { ...ines, personId: idOf(22) };
export const hanna = { ...odile, personId: idOf(19) };
export const rafe = { ...odile, personId: idOf(18) };

/** The guest of the two plans of the HR partners; nobody else knows her. */
export const maeve = { ...ines, personId: idOf(24) };

const abroad = { ...elsewhere, isHr: false };
export const emrys = { ...abroad, personId: idOf(31) };
export const gethin = { ...abroad, personId: idOf(33) };
export const sioned = { ...abroad, personId: idOf(32) };

export const people = {
  employee: ines,
  other_employee: nora,
  supervisor: tobias,
  former_supervisor: fintan,
  guest: wren,
  hr: odile,
  hr_subject: hanna,
  hr_supervisor: rafe,
  admin: ada,
  other_organisation: elsewhere,
} as const;

/** The plan of Ines; one about an HR partner; one that an HR partner supervises; one of another organisation. */
export const plots = {
  main: { orgId, employee: ines, first: fintan, supervisor: tobias, hr: odile, guest: wren },
  subject: { orgId, employee: hanna, first: tobias, supervisor: tobias, hr: odile, guest: maeve },
  supervised: { orgId, employee: bram, first: rafe, supervisor: rafe, hr: odile, guest: maeve },
  foreign: {
    orgId: elsewhere.orgId,
    employee: emrys,
    first: sioned,
    supervisor: sioned,
    hr: elsewhere,
    guest: gethin,
  },
} as const;

export type PlotName = keyof typeof plots;

/** On which plan an actor is what their name says. */
export function plotOf(actor: ActorName): PlotName {
  if (actor === "hr_subject") return "subject";
  return actor === "hr_supervisor" ? "supervised" : "main";
}
