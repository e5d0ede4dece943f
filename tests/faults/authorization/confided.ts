import { randomBytes } from "node:crypto";
import { v7 as newId } from "uuid";
import { keepFeed } from "@/db/calendar";
import { addHelp } from "@/db/private-help";
import { writeEntry } from "@/db/private-journal";
import { answerConfidence, moveAdjustment, takeBack, tellHr } from "@/db/private-write";
import type { ConfidenceKind } from "@/lib/private/confidence";
import { people, plots } from "./actors";
import { canary } from "./canaries";
import type { Plans } from "./plans";

const at = "2026-10-05T15:00:00.000Z";
const writers = ["employee", "supervisor", "hr", "hr_subject", "hr_supervisor", "admin"] as const;
/** Who answers: an HR partner who hears both kinds. */
const answering = {
  main: people.hr_supervisor,
  subject: people.hr_supervisor,
  supervised: people.hr_subject,
};

type Named = keyof typeof answering;

/** What is private to each person, by name: the ids that requests ask for. */
export type Confided = {
  entries: Record<(typeof writers)[number], string>;
  told: Record<
    "circumstance" | "concern" | "takenback",
    Record<Named, { id: string; adjustmentId: string }>
  >;
  helpId: string;
  calendarSecret: string;
};

async function mustBe<T>(wanted: T, outcome: Promise<T>, what: string) {
  const got = await outcome;
  if (got !== wanted) throw new Error(`${what}: ${JSON.stringify(got)}`);
}

async function told(plot: Named, kind: "circumstance" | "concern" | "takenback", plans: Plans) {
  const planId = plans[plot].underway?.planId ?? "";
  const { employee } = plots[plot];
  const by = answering[plot];
  const word = canary(kind, plot);
  const [id, adjustmentId] = [newId(), newId()];
  const as: ConfidenceKind = kind === "concern" ? kind : "circumstance";
  await mustBe(
    "done",
    tellHr(employee, { id, planId, kind: as, text: `It is hard at home ${word}.` }, at),
    kind,
  );
  const answer = { confidenceId: id, text: `Thank you ${word}.` };
  await mustBe(
    "done",
    answerConfidence(by, { ...answer, id: newId(), type: "answered" }, at),
    kind,
  );
  if (kind === "circumstance") {
    await adjusted(plot, { ...answer, id: adjustmentId }, true);
    await adjusted(
      plot,
      { ...answer, id: newId(), text: `Early shifts ${canary(plot, "underway")}.` },
      false,
    );
  }
  if (kind === "takenback") await mustBe(true, takeBack(employee, id, false, at), kind);
  return { id, adjustmentId };
}

/** What crosses over to the plan, once the employee agreed and until it ends. */
async function adjusted(
  plot: Named,
  answer: { id: string; confidenceId: string; text: string },
  ends: boolean,
) {
  const proposed = { ...answer, type: "adjustment_proposed", isSure: true } as const;
  const { employee } = plots[plot];
  await mustBe("done", answerConfidence(answering[plot], proposed, at), "proposed");
  await mustBe("moved", moveAdjustment(employee, answer.id, "agreed", at), "agreed");
  if (ends) await mustBe("moved", moveAdjustment(employee, answer.id, "ended", at), "ended");
}

/** Journals, circumstances, concerns and what was taken back, each with words of its own. */
export async function confide(plans: Plans): Promise<Confided> {
  const entries = {} as Confided["entries"];
  for (const name of writers) {
    const entryId = newId();
    const entry = { entryId, text: `A hard day ${canary("journal", name)}.` };
    await mustBe("done", writeEntry(people[name], entry, at), name);
    entries[name] = entryId;
  }
  const all = {} as Confided["told"];
  for (const kind of ["circumstance", "concern", "takenback"] as const) {
    const [main, subject, supervised] = [
      await told("main", kind, plans),
      await told("subject", kind, plans),
      await told("supervised", kind, plans),
    ];
    all[kind] = { main, subject, supervised };
  }
  const helpId = newId();
  await mustBe(
    true,
    addHelp(people.hr, { id: helpId, title: "The talk line", about: "Free and open." }, at),
    "help",
  );
  const calendarSecret = randomBytes(32).toString("base64url");
  await mustBe(true, keepFeed(plots.supervised.employee, calendarSecret, at), "calendar");
  return { entries, told: all, helpId, calendarSecret };
}
