import { words } from "@/app/words";
import { type Ask, asks } from "./asks";
import { Beside } from "./beside";
import { choicesFor } from "./choices";
import { commentsAt } from "./comments";
import type { DraftPage } from "./draft-page";
import { Entry, type EntryProps } from "./entry";
import { EntryRows } from "./entry-rows";
import { Guide } from "./guide";
import { namesIn } from "./open-draft";
import { Wording } from "./wording";
import { wordingPlace } from "./wording-place";

type Props = { page: DraftPage; at: string };

function entryOf({ draft, values, place }: DraftPage, at: string, ask: Ask): EntryProps {
  const { says, when } = ask;
  const kind = ask.kind === "rows" ? "line" : ask.kind;
  return {
    name: at,
    kind,
    label: words(`draft.asks.${says}.label`, values),
    hint: words(`draft.asks.${says}.hint`, values) || undefined,
    choices: choicesFor(draft, says),
    when,
    wording: wordingPlace(place, at) ?? undefined,
  };
}

/** A question with its field, and beside it what HR said and room for wording hints. */
export function Asked({ page, at }: Props) {
  const ask = asks[page.place.name][at];
  if (!ask) return null;
  const entry = { ...entryOf(page, at, ask), error: page.errors[at] };
  const { first } = namesIn(page.draft);
  return (
    <>
      {ask.kind === "rows" ? <AskedRows page={page} at={at} entry={entry} /> : <Entry {...entry} />}
      <Beside id={`beside-${at}`} comments={commentsAt(page.draft, page.place, at)}>
        <Guide page={page} at={at} />
        {entry.wording && <Wording name={at} place={entry.wording} first={first} says />}
      </Beside>
    </>
  );
}

type RowsProps = Props & { entry: EntryProps };

function AskedRows({ page, at, entry }: RowsProps) {
  const list = listNamed(at);
  const below = `${at}.*.`;
  const fields = Object.entries(asks[page.place.name])
    .filter(([path]) => path.startsWith(below))
    .map(([path, ask]) => ({ ...entryOf(page, path, ask), name: path.slice(below.length) }));
  const { name, label, hint, error } = entry;
  return (
    <EntryRows
      {...{ name, label, hint, error, fields }}
      rowName={words(`draft.rowNames.${list}`)}
      add={words(`draft.add.${list}`)}
      blank={page.blanks[at] ?? {}}
      errors={page.errors}
      first={namesIn(page.draft).first}
    />
  );
}

const lists = ["earlierFeedback", "examples", "evidence", "help", "promises", "controls"] as const;

const listNamed = (at: string) => lists.find((list) => list === at) ?? "promises";
