import type { Actor } from "@/lib/people/standing";
import { idOf } from "./id";

export const organisation = {
  orgId: idOf("organisation"),
  name: "Larkspur Parcel Works",
  zone: "Europe/Dublin",
  country: "IE",
  workingWeekdays: [1, 2, 3, 4, 5],
};

/** Everyone of the demo, all invented; supervisors come before the people who report to them. */
const cast = {
  odile: { name: "Odile Marchetti", jobTitle: "HR partner", reportsTo: null },
  tobias: { name: "Tobias Renn", jobTitle: "Operations supervisor", reportsTo: null },
  lena: { name: "Lena Whitcroft", jobTitle: "Engineering manager", reportsTo: null },
  petra: { name: "Petra Holm", jobTitle: "Goods-in supervisor", reportsTo: null },
  sanna: { name: "Sanna Ruud", jobTitle: "Customer desk supervisor", reportsTo: null },
  ines: { name: "Ines Calloway", jobTitle: "Dispatch coordinator, late desk", reportsTo: "tobias" },
  bram: { name: "Bram Ostley", jobTitle: "Senior dispatch coordinator", reportsTo: "tobias" },
  wren: { name: "Wren Adair", jobTitle: "Night lead", reportsTo: "tobias" },
  jonas: { name: "Jonas Abery", jobTitle: "Software engineer", reportsTo: "lena" },
  mina: { name: "Mina Solveig", jobTitle: "Senior engineer", reportsTo: "lena" },
  rafe: { name: "Rafe Lindqvist", jobTitle: "Software engineer", reportsTo: "lena" },
  callum: { name: "Callum Fenn", jobTitle: "Goods-in clerk", reportsTo: "petra" },
  nora: { name: "Nora Quill", jobTitle: "Returns clerk", reportsTo: "petra" },
  idris: { name: "Idris Vale", jobTitle: "Customer desk agent", reportsTo: "sanna" },
} as const;

export type PersonKey = keyof typeof cast;

const isKey = (text: string): text is PersonKey => Object.hasOwn(cast, text);

/** A person of the demo by the name a table uses for them. */
export function keyOf(text: string): PersonKey {
  if (isKey(text)) return text;
  throw new Error(`nobody is called ${text} in the demo`);
}

export const personId = (key: PersonKey): string => idOf(`person/${key}`);

/** A person as the one who acts. */
export function actorOf(key: PersonKey): Actor {
  const isHr = key === "odile";
  const { orgId, zone } = organisation;
  return { orgId, personId: personId(key), isHr, isAdmin: isHr, zone };
}

export type DemoPerson = {
  key: PersonKey;
  personId: string;
  name: string;
  jobTitle: string;
  email: string;
  supervisorId: string | null;
};

export const people: DemoPerson[] = Object.entries(cast).map(([name, one]) => ({
  key: keyOf(name),
  personId: personId(keyOf(name)),
  name: one.name,
  jobTitle: one.jobTitle,
  email: `${name}@larkspur.example`,
  supervisorId: one.reportsTo && personId(one.reportsTo),
}));
