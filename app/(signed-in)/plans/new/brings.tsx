import type { ReactNode } from "react";
import { Unbroken } from "@/app/ui/unbroken";
import { words } from "@/app/words";
import type { Structure } from "@/lib/plan/template/structure";
import { structureOf } from "@/lib/plan/template/templates";
import en from "@/lib/wording/en.json";
import { rhythmWords } from "./rhythm-words";

type Props = { template: Structure["template"] };

/** Everything a template brings, said before it is chosen. */
export function Brings({ template }: Props) {
  const { look, measure, evidence, help, guide } = en.template.kinds[template];
  return (
    <dl className="brings">
      <Fact label={words("plans.new.look")}>
        <Unbroken text={look} />
      </Fact>
      <Fact label={words("plans.new.measure")}>
        <Unbroken text={measure} />
      </Fact>
      <Fact label={words("plans.new.evidence")}>
        <List of={evidence} />
      </Fact>
      <Fact label={words("plans.new.help")}>
        <List of={help} />
      </Fact>
      <Fact label={words("plans.new.rhythm")}>{rhythmWords(structureOf(template).rhythm)}</Fact>
      <Fact label={words("plans.new.asks")}>
        <List of={guide.standard.ask} />
        <p className="note">{words("plans.new.asksMore")}</p>
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function List({ of: said }: { of: Record<string, string> }) {
  return (
    <ul className="list list-plain">
      {Object.values(said).map((text) => (
        <li key={text}>
          <Unbroken text={text} />
        </li>
      ))}
    </ul>
  );
}
