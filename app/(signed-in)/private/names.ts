import { language } from "@/app/ui/language";
import type { Person } from "@/lib/people/person";

const list = new Intl.ListFormat(language, { type: "conjunction" });

/** `Odile Marsh and Rafe Quill` */
export const namesOf = (people: Person[]) => list.format(people.map(({ name }) => name));

/** `Odile Marsh, HR director, and Rafe Quill, HR partner` */
export const titledNamesOf = (people: Person[]) =>
  list.format(people.map(({ name, jobTitle }) => `${name} (${jobTitle})`));
