import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import type { Amendment } from "@/lib/plan/change/amendment";
import { documentBefore } from "@/lib/plan/change/before";
import { DifferenceSides } from "./difference-sides";
import { changeInWords } from "./subject-words";
import { textsOf } from "./text-of";

type Props = { reading: Reading; amendment: Amendment };

/** Each change of a proposal beside the text it stands against. */
export function AmendmentChanges({ reading, amendment }: Props) {
  const before = documentBefore(reading.plan, amendment) ?? reading.document;
  const { changes } = amendment.proposed.event;
  const after = words(`change.amendment.${afterKey(amendment)}`);
  return (
    <>
      {changes.map((change, at) => {
        const what = changeInWords(reading, change);
        return (
          <section key={JSON.stringify(change)} className="form-part">
            <h2 className="small-title">
              {changes.length === 1
                ? words("change.amendment.changeOnly", { what })
                : words("change.amendment.change", { number: at + 1, what })}
            </h2>
            <DifferenceSides texts={textsOf(reading, before, change)} after={after} />
          </section>
        );
      })}
      <p className="note">{words("change.amendment.legend")}</p>
    </>
  );
}

function afterKey({ approved, refused }: Amendment) {
  if (approved) return "afterInForce";
  return refused ? "afterRefused" : "after";
}
