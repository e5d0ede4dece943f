import { Fact } from "@/app/ui/fact";
import { words } from "@/app/words";
import type { Expectation } from "@/lib/plan/expectation/expectation";

export function EvidenceFact({ expectation }: { expectation: Expectation }) {
  return (
    <Fact label={words("plan.expectation.evidence")}>
      {expectation.evidence.map(({ id, text }) => (
        <p key={id} className="said">
          {text}
        </p>
      ))}
      <p className="note">{words("plan.expectation.nothingElse")}</p>
    </Fact>
  );
}
