import { AnswersTo } from "@/app/(signed-in)/plans/[planId]/answers-to";
import { stateInWords } from "@/app/(signed-in)/plans/[planId]/promises/state-words";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { promiseStanding } from "@/lib/plan/promise/ledger";
import type { Side } from "@/lib/plan/promise/promised";

const openStates = ["open", "asked", "waiting"];

/** What a person has promised already, so that a new promise is not one too many (001-11). */
export function OwnOpenPromises({ reading, side }: { reading: Reading; side: Side }) {
  const { plan, now } = reading;
  const open = plan.promises.filter(
    (one) =>
      one.promised.owner === side && openStates.includes(promiseStanding(plan, one, now).state),
  );
  return (
    <AnswersTo label={words("plan.form.newPromise.yours")}>
      {open.length === 0 && <p>{words("plan.form.newPromise.noneOpen")}</p>}
      <ul className="list">
        {open.map((one) => (
          <li key={one.promised.id}>
            <span className="said">{one.promised.text}</span>{" "}
            <span className="note">{stateInWords(reading, one)}</span>
          </li>
        ))}
      </ul>
    </AnswersTo>
  );
}
