import { record } from "@/db/record";
import { ines, odile, planId, tobias } from "../cast";
import type { Story } from "../story";

const cast = { [ines.personId]: ines, [tobias.personId]: tobias, [odile.personId]: odile };

/** Records a story through the product's only write, event by event. */
export async function tellStory({ history }: Story): Promise<void> {
  for (const { id, by, at, event } of history) {
    const actor = cast[by];
    if (!actor) throw new Error("somebody unknown");
    const answer = await record(actor, planId, { id, event }, () => at);
    if (!answer.recorded) throw new Error(JSON.stringify(answer.refusal));
  }
}
