import { Fragment } from "react";
import { words } from "@/app/words";
import type { PlaceName } from "@/lib/plan/draft-shape";
import type en from "@/lib/wording/en.json";
import { Asked } from "./asked";
import type { DraftPage } from "./draft-page";

type GroupKey = keyof (typeof en)["draft"]["groups"];

type Group = { title?: GroupKey; asks: string[] };

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
    { asks: ["title", "standard"] },
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
    {
      title: "measure",
      asks: ["measure.counted", "measure.kind", "measure.unit", "measure.better"],
    },
    {
      title: "start",
      asks: [
        "measure.start.text",
        "measure.start.value",
        "measure.start.of",
        "measure.start.weeks",
      ],
    },
    {
      title: "target",
      asks: [
        "measure.target.text",
        "measure.target.value",
        "measure.target.over",
        "measure.target.of",
        "measure.target.weeks",
      ],
    },
    { title: "support", asks: ["evidence", "dueAt", "help"] },
    { title: "fair", asks: ["inControl", "serves"] },
  ],
  promises: [{ asks: ["promises"] }],
  rhythm: [
    {
      title: "rhythm",
      asks: ["rhythm.weekday", "rhythm.time", "rhythm.minutes", "rhythm.everyWeeks"],
    },
    {
      title: "answers",
      asks: ["answerQuestions", "answerConfirmations", "answerRequests"].map(
        (answer) => `workingAgreement.${answer}`,
      ),
    },
    {
      title: "contact",
      asks: ["contactFrom", "contactTo", "points"].map((point) => `workingAgreement.${point}`),
    },
  ],
  controls: [{ asks: ["controls"] }],
  dates: [{ asks: ["startsOn", "endsOn"] }],
};

/** The questions of a page in the order in which they are asked. */
export function Questions({ page }: { page: DraftPage }) {
  return groups[page.place.name].map(({ title, asks }) => (
    <Fragment key={asks[0]}>
      {title && <h2 className="whole draft-group">{words(`draft.groups.${title}`)}</h2>}
      {title === "causes" && (
        <p className="whole draft-under soft">{words("draft.asks.causes.hint")}</p>
      )}
      {asks.map((at) => (
        <Asked key={at} page={page} at={at} />
      ))}
    </Fragment>
  ));
}
