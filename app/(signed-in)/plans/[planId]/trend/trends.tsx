import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { ProcessTrends } from "./process-trends";
import { TrendOfExpectation } from "./trend-of-expectation";

export function Trends({ reading }: { reading: Reading }) {
  return (
    <Section id="trend" title={words("plan.trend.title")} under={words("plan.trend.under")} ruled>
      {reading.document.expectations.map((expectation, index) => (
        <TrendOfExpectation
          key={expectation.id}
          reading={reading}
          expectation={expectation}
          number={index + 1}
        />
      ))}
      <ProcessTrends reading={reading} />
    </Section>
  );
}
