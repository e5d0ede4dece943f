import { clock, dayInMonth } from "@/app/ui/dates";
import { Fold } from "@/app/ui/fold";
import { Row } from "@/app/ui/row";
import { words } from "@/app/words";
import type { Told } from "@/lib/plan/chronicle";
import type { PlanDocument } from "@/lib/plan/document";
import type { Plan } from "@/lib/plan/plan";
import { ToldChange } from "./told-change";
import { ToldSentence } from "./told-sentence";
import { ToldWords } from "./told-words";

type Props = {
  plan: Plan;
  document: PlanDocument;
  told: Told;
  code: string;
  /** Whether it is the first entry of its day on the page. */
  isFirst: boolean;
};

const most = 6;

/** One entry: when, in a sentence who did what, the words written, what changed, its number and code. */
export function HistoryEntry({ plan, document, told, code, isFirst }: Props) {
  const { recorded, on, sentence, words: said, changes } = told;
  const { seq, at } = recorded;
  const time = clock(at, plan.terms.zone);
  const texts = said.map((one) => (
    <ToldWords
      key={`${one.label} ${one.place} ${one.expectationId} ${one.text}`}
      document={document}
      said={one}
    />
  ));
  const changed = (
    <dl className="told-changes">
      {changes.map((change) => (
        <ToldChange
          key={`${change.label} ${change.part} ${change.from} ${change.to}`}
          {...{ plan, change }}
        />
      ))}
    </dl>
  );
  return (
    <Row label={isFirst && dayInMonth(on)}>
      <p id={`entry-${seq}`}>
        <ToldSentence plan={plan} sentence={sentence} />
      </p>
      {texts.length > most ? (
        <Fold summary={words("history.manyWords", { count: texts.length })} about={time}>
          {texts}
        </Fold>
      ) : (
        texts
      )}
      {changes.length > 0 && (
        <Fold
          summary={words("history.manyChanges", { count: changes.length })}
          about={time}
          open={changes.length <= most}
        >
          {changed}
        </Fold>
      )}
      <p className="note">
        <time dateTime={at}>{words("history.entry", { seq, time })}</time>{" "}
        <span className="code">{code}</span>
      </p>
    </Row>
  );
}
