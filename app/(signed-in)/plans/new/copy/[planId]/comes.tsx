import { rhythmWords } from "@/app/(signed-in)/plans/new/rhythm-words";
import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Structure } from "@/lib/plan/template/structure";

/** What comes along from an earlier plan, word for word. */
export function Comes({ structure }: { structure: Structure }) {
  const { template, rhythm, expectations } = structure;
  return (
    <>
      <Section id="comes" title={words("plans.new.copy.comes")} close>
        <Facts>
          <Fact label={words("plans.new.copy.work")}>{words(`draft.templates.${template}`)}</Fact>
          <Fact label={words("plans.new.rhythm")}>{rhythmWords(rhythm)}</Fact>
        </Facts>
      </Section>
      {expectations.map((one, place) => (
        <Section
          // biome-ignore lint/suspicious/noArrayIndexKey: a copied expectation has no id yet, and the list does not change.
          key={place}
          id={`expectation-${place + 1}`}
          title={words("plans.new.copy.expectation", { at: place + 1 })}
          close
        >
          <ComingExpectation one={one} />
        </Section>
      ))}
    </>
  );
}

type One = Structure["expectations"][number];

function ComingExpectation({ one: { title, standard, measure, help } }: { one: One }) {
  const { kind, better, over, counted, unit } = measure;
  const chosen = [kind, better, over].map((choice) => words(`draft.choices.${choice}`));
  return (
    <Facts>
      <Fact label={words("plans.new.copy.name")}>
        <OwnText text={title} />
      </Fact>
      <Fact label={words("plans.new.copy.standard")}>
        <OwnText text={standard} />
      </Fact>
      <Fact label={words("plans.new.copy.counted")}>
        <OwnText text={counted} />
      </Fact>
      <Fact label={words("plans.new.copy.unit")}>
        <OwnText text={unit} />
      </Fact>
      <Fact label={words("plans.new.copy.kind")}>
        {chosen.map((choice) => (
          <p key={choice}>{choice}</p>
        ))}
      </Fact>
      <Fact label={words("plans.new.copy.help")}>
        {words("plans.new.copy.helpCount", { count: help.length })}
      </Fact>
    </Facts>
  );
}

function OwnText({ text }: { text: string | undefined }) {
  if (!text) return <span className="soft">{words("plans.new.copy.stays")}</span>;
  return <p className="said">{text}</p>;
}
