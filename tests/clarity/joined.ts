import type { Item } from "./items";
import { random } from "./random";

const longest = 45;
const fields = new Set(["gap", "comment", "support", "measure"]);

function joinedOnce(one: Item, other: Item): Item {
  const end = /[.!?'"]$/.test(one.text) ? "" : ".";
  return {
    id: `${one.id}+${other.id}`,
    field: one.field,
    text: `${one.text}${end} ${other.text}`,
    flags: [...new Set([...one.flags, ...other.flags])],
  };
}

/** Pairs of texts of one field put behind each other, half of them clean, so that a fact beside a loaded word is learnt too. */
export function joined(items: readonly Item[], share: number): Item[] {
  const next = random(12345);
  const from = (list: readonly Item[]) => list[Math.floor(next() * list.length)]!;
  return [...fields].flatMap((field) => {
    const own = items.filter((item) => item.field === field);
    const clean = own.filter(({ flags }) => flags.length === 0);
    const flagged = own.filter(({ flags }) => flags.length > 0);
    const pairs = Array.from({ length: Math.round(own.length * share) }, (_, i) => {
      const second = from(i % 4 < 2 ? clean : flagged);
      const first = from(i % 8 === 3 ? flagged : clean);
      return next() < 0.5 ? joinedOnce(first, second) : joinedOnce(second, first);
    });
    return pairs.filter(({ text }) => text.split(" ").length <= longest);
  });
}
