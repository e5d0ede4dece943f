import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { onDay, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";
import { type CodedEdition, writtenCode } from "./editions";

type Props = {
  reading: Reading;
  editions: CodedEdition[];
  asked: string | string[] | undefined;
};

/** Takes a code that somebody else read out, or that stands on paper, and says of which edition it is. */
export function CompareCode({ reading, editions, asked }: Props) {
  const written = writtenCode(asked);
  return (
    <section className="form-part" aria-labelledby="code-compare">
      <h2 className="small-title" id="code-compare">
        {words("plan.code.compareTitle")}
      </h2>
      <form className="form" method="get" action={planHref(reading.plan, "/same-page")}>
        <div className="field">
          <label className="field-label" htmlFor="code">
            {words("plan.code.field")}
          </label>
          <span className="field-hint" id="code-hint">
            {words("plan.code.fieldHint")}
          </span>
          <input
            className="control control-short code"
            id="code"
            name="code"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            defaultValue={written}
            aria-describedby="code-hint"
          />
        </div>
        {written && <p role="status">{answer(reading, editions, written)}</p>}
        <Button kind="second">{words("plan.code.compare")}</Button>
      </form>
    </section>
  );
}

function answer(reading: Reading, editions: CodedEdition[], code: string): string {
  const place = editions.findIndex((one) => one.code === code);
  const found = editions[place];
  if (!found) return words("plan.code.none", { code });
  if (place === 0) return words("plan.code.inForce", { code, edition: found.edition });
  const until = onDay(reading, editions[place - 1]?.from ?? found.from);
  return words("plan.code.earlier", { code, edition: found.edition, until });
}
