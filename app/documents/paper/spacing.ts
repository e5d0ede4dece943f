import type { Block } from "@/lib/paper/block";

const usual = 6;
const close = 2.5;
const apart = 9;

const isText = (block?: Block) => block?.is === "text";
const isNote = (block?: Block) =>
  block?.is === "text" && block.runs.every(({ style }) => style.size === "note");
const isSaid = (block?: Block) => block?.is === "text" && block.runs[0]?.style.face === "serif";
const isStrong = (block: Block) =>
  block.is === "text" && block.runs.every(({ style }) => style.isStrong);
const hasMark = (block?: Block) => block?.is === "text" && "mark" in (block.runs[0] ?? {});
const isReply = (block?: Block) => block?.is === "part" && block.look === "reply";

/** Whether a note names what follows it, as who said it and when; it then stays with that. */
export const leads = (block: Block, next?: Block) =>
  isNote(block) && !isNote(next) && (isSaid(next) || isReply(next));

/** The space between a block and the next: what belongs together stands together. */
export function spaceAfter(blocks: Block[], place: number): number {
  const [block, next, afterNext] = blocks.slice(place, place + 3);
  if (!block || !isText(block)) return 0;
  if (leads(block, next)) return close;
  if (next && leads(next, afterNext)) return apart;
  return isNote(next) || hasMark(next) || (next && isStrong(block)) ? close : usual;
}
