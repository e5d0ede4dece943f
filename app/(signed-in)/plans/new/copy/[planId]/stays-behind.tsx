import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import en from "@/lib/wording/en.json";

/** What of an earlier plan stays with it. */
export function StaysBehind() {
  return (
    <Section id="behind" title={words("plans.new.copy.behind")} close>
      <ul className="list list-plain second-axis">
        {Object.values(en.plans.new.copy.behindList).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
