import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { othersOf, type Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";

type Props = { reading: Reading; code: string };

/** The code, what it is made from, and what two people do with it. */
export function HowToCompare({ reading, code }: Props) {
  const { edition } = reading.plan;
  const others = othersOf(reading);
  return (
    <>
      <p className="big-code">
        <span className="code">{code}</span>
        <span className="note">{words("plan.code.ofEdition", { edition })}</span>
      </p>
      <section className="form-part" aria-labelledby="code-is">
        <h2 className="small-title" id="code-is">
          {words("plan.code.isTitle")}
        </h2>
        <p>{words("plan.code.is")}</p>
        <p>{words("plan.code.same")}</p>
        <p>
          <a href={planHref(reading.plan, "#who")}>{words("plan.code.who")}</a>
        </p>
      </section>
      <section className="form-part" aria-labelledby="code-how">
        <h2 className="small-title" id="code-how">
          {words("plan.code.howTitle")}
        </h2>
        <ol className="numbered">
          <li>{words("plan.code.how.open", { others })}</li>
          <li>{words("plan.code.how.read")}</li>
          <li>{words("plan.code.how.compare")}</li>
          <li>{words("plan.code.how.paper")}</li>
        </ol>
      </section>
    </>
  );
}
