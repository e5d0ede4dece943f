import { isTakenBack, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";

type Props = { reading: Reading; of: { id: string }[] };

/** In the place of entries that were taken back: that there were some; their words stay in the history alone. */
export function TakenBack({ reading, of }: Props) {
  const n = of.filter((entry) => isTakenBack(reading, entry)).length;
  return n > 0 && <p className="note">{words("evidence.takeBack.taken", { n })}</p>;
}
