import { Fragment } from "react";
import { words } from "@/app/words";
import type { PlaceName } from "@/lib/plan/draft-shape";
import type en from "@/lib/wording/en.json";
import { Asked } from "./asked";
import type { DraftPage } from "./draft-page";

type GroupKey = keyof (typeof en)["draft"]["groups"];

/** A list among the questions is asked in one line, where there is room. */
type Group = { title?: GroupKey; asks: (string | string[])[] };

const groups: Record<PlaceName, Group[]> = {
  about: [
    {
      asks: [
        "title",
        "gapKind",
        "template",
        "intent",
        "whyItMatters",
        "couldHaveDoneEarlier",
        "consequence",
      ],
    },
  ],
  ground: [
    {
      title: "causes",
      asks: ["clarity", "skill", "tools", "workload", "relationship", "motivation"].map(
        (cause) => `causes.${cause}`,
      ),
    },
    { title: "talked", asks: ["earlierFeedback"] },
    { title: "line", asks: ["lineOn", "lineNote"] },
  ],
  expectation: [
    { asks: ["standard", "title"] },
    {
      title: "measure",
      asks: ["measure.counted", "measure.kind", "measure.unit", "measure.better"],
    },
    {
      title: "start",
      asks: [
        "measure.start.text",
        ["measure.start.value", "measure.start.of", "measure.start.weeks"],
      ],
    },
    {
      title: "target",
      asks: [
        "measure.target.text",
        "measure.target.over",
        ["measure.target.value", "measure.target.of", "measure.target.weeks"],
      ],
    },
    { title: "support", asks: ["evidence", "dueAt", "help"] },
    {
      title: "happened",
      asks: [
        "gap",
        "examples",
        "impact",
        "writtenBefore.known",
        "writtenBefore.on",
        "writtenBefore.where",
      ],
    },
    { title: "fair", asks: ["inControl", "serves"] },
  ],
  promises: [{ asks: ["promises"] }],
  rhythm: [
    {
      title: "rhythm",
      asks: ["rhythm.weekday", ["rhythm.time", "rhythm.minutes", "rhythm.everyWeeks"]],
    },
    {
      title: "answers",
      asks: [
        ["answerQuestions", "answerConfirmations", "answerRequests"].map(
          (answer) => `workingAgreement.${answer}`,
        ),
      ],
    },
    {
      title: "contact",
      asks: [
        ["workingAgreement.contactFrom", "workingAgreement.contactTo"],
        "workingAgreement.points",
      ],
    },
  ],
  controls: [{ asks: ["controls"] }],
  dates: [{ asks: ["startsOn", "endsOn"] }],
};

/** The questions of a page in the order in which they are asked. */
export function Questions({ page }: { page: DraftPage }) {
  return groups[page.place.name].map(({ title, asks }) => (
    <Fragment key={String(asks[0])}>
      {title && <h2 className="whole draft-group">{words(`draft.groups.${title}`)}</h2>}
      {title === "causes" && (
        <p className="whole draft-under soft">{words("draft.asks.causes.hint")}</p>
      )}
      {asks.map((at) =>
        typeof at === "string" ? (
          <Asked key={at} page={page} at={at} />
        ) : (
          <div key={at[0]} className="field draft-line">
            {at.map((one) => (
              <Asked key={one} page={page} at={one} />
            ))}
          </div>
        ),
      )}
    </Fragment>
  ));
}
