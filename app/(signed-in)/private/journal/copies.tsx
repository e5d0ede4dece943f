import { Section } from "@/app/ui/section";
import { words } from "@/app/words";

const forms = [
  { as: "text", label: "private.journal.asText" },
  { as: "json", label: "private.journal.asJson" },
] as const;

/** Plain links: what they lead to is a file and no page. */
export function Copies() {
  return (
    <Section id="copies" title={words("private.journal.copies")}>
      <div className="second-axis stack">
        <p>{words("private.journal.copiesUnder")}</p>
        <p className="actions">
          {forms.map(({ as, label }) => (
            <a key={as} className="button-quiet" href={`/api/private/journal?as=${as}`} download>
              {words(label)}
            </a>
          ))}
        </p>
      </div>
    </Section>
  );
}
