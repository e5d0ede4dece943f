import { describe, expect, test } from "vitest";
import type { PlanDocument } from "@/lib/plan/document";
import { freshDraft } from "@/lib/plan/draft";
import { missingIn } from "@/lib/plan/draft-parts";
import { fold, type Plan } from "@/lib/plan/plan";
import { structureFrom, whyNotCopied } from "@/lib/plan/template/copy";
import { isPersonal } from "@/lib/plan/template/personal";
import { withStructure } from "@/lib/plan/template/structure";
import {
  document,
  elsewhere,
  handoff,
  idOf,
  ines,
  odile,
  origin,
  terms,
  tobias,
  wren,
} from "../../../cast";
import { inReview, Story, underway } from "../../../story";

const now = "2026-10-20T09:00:00.000Z";
const names = ["Ines Calloway", "Tobias Renn", "Odile Marchetti"];

const newIds = () => {
  let next = 900;
  return () => idOf(next++);
};

const draftFrom = (plan: Plan, writerId = tobias.personId) => {
  const structure = structureFrom(plan, writerId, names);
  if (!structure) throw new Error("there is nothing to copy from");
  return withStructure(freshDraft(terms, "2026-10-20"), structure, newIds());
};

/** Every text of a document with a mark of its own in front; choices, ids, days and times stay what they are. */
function marked(value: unknown, at = ""): unknown {
  if (typeof value === "string") return value.includes(" ") ? `«${at}» ${value}` : value;
  if (Array.isArray(value)) return value.map((one, n) => marked(one, `${at}.${n}`));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, marked(one, `${at}.${name}`)]),
  );
}

function planOf(text: PlanDocument): Plan {
  const story = new Story();
  const { employeeId, supervisorId } = origin;
  story.tell(tobias, "2026-09-21T09:00:00.000Z", {
    type: "plan_submitted",
    ...{ employeeId, supervisorId, terms },
    document: text,
  });
  return story.plan;
}

describe("a copy of an earlier plan", () => {
  const source = document();
  const canaries = marked(source) as PlanDocument;
  const copy = JSON.stringify(draftFrom(planOf(canaries)));

  test("brings the writer's own words for the standard, and what is counted", () => {
    for (const [n, { title, standard, measure }] of canaries.expectations.entries()) {
      expect(copy).toContain(JSON.stringify(title));
      expect(copy).toContain(JSON.stringify(standard));
      expect(copy).toContain(JSON.stringify(measure.counted));
      expect(copy).toContain(`«.expectations.${n}.standard»`);
    }
  });

  test("brings no other text: no observation, example, starting point, target, evidence, promise or control", () => {
    const places = [...copy.matchAll(/«([^»]+)»/g)].map(([, place = ""]) => place);
    const allowed = /^\.expectations\.\d\.(title|standard|measure\.counted)$/;
    expect(places.filter((place) => !allowed.test(place))).toEqual([]);
  });

  test("brings no id, day, time or number of the earlier plan", () => {
    const facts = JSON.stringify({ ...source, expectations: [] }).match(/2026-\d\d-\d\d[^"]*/g);
    const ids = JSON.stringify(source).match(/01930000-[\d-]+[a-f\d-]*/g) ?? [];
    for (const fact of [...(facts ?? []), ...ids, ines.personId]) expect(copy).not.toContain(fact);
    expect(JSON.parse(copy).expectations).toMatchObject([
      { measure: { kind: "share", better: "higher", target: { over: "units" } } },
      { measure: { kind: "count", better: "lower", target: { over: "window" } } },
    ]);
    for (const { measure, ...rest } of JSON.parse(copy).expectations) {
      expect(Object.keys(rest).toSorted()).toEqual(["id", "standard", "title"]);
      expect(Object.keys(measure).toSorted()).toEqual([
        "better",
        "counted",
        "kind",
        "target",
        "unit",
      ]);
      expect(measure.target).toEqual({ over: measure.target.over });
    }
  });

  test("has room for help for each expectation, to be written anew, and nothing else that was promised", () => {
    const { promises, controls, earlierFeedback, causes } = JSON.parse(copy);
    expect(promises).toHaveLength(2);
    for (const promise of promises)
      expect(Object.keys(promise).toSorted()).toEqual([
        "expectationIds",
        "id",
        "kind",
        "owner",
        "supports",
        "to",
      ]);
    expect({ controls, earlierFeedback, causes }).toEqual({
      controls: [],
      earlierFeedback: [],
      causes: [],
    });
  });

  test("keeps the rhythm, but not the day and hour that suited somebody, nor the hours they could be reached", () => {
    const own = { weekday: 4, time: "10:10", minutes: 45, everyWeeks: 2 };
    const agreed = { ...source.workingAgreement, contactFrom: "11:11", contactTo: "13:13" };
    const { rhythm, workingAgreement } = draftFrom(
      planOf({ ...source, rhythm: own, workingAgreement: agreed }),
    );
    expect(rhythm).toEqual({ weekday: 1, time: "14:00", minutes: 45, everyWeeks: 2 });
    expect(workingAgreement).toMatchObject({
      contactFrom: "08:00",
      contactTo: "18:00",
      points: [],
    });
  });

  test("counts everything that stayed behind as missing", () => {
    const fields = missingIn(JSON.parse(copy), terms, now).map(({ field }) => field);
    for (const place of ["gap", "examples", "measure.start", "measure.target.value", "evidence"])
      for (const n of [0, 1]) expect(fields).toContain(`expectations.${n}.${place}`);
    expect(fields).toEqual(expect.arrayContaining(["promises.0.text", "lineOn", "intent"]));
  });

  test("brings nothing of what happened since", () => {
    const story = underway();
    story.tell(ines, "2026-10-06T09:00:00.000Z", {
      type: "progress_logged",
      about: { what: "expectation", id: handoff },
      kind: "progress",
      text: "canary of a progress entry",
      evidence: [],
    });
    story.tell(tobias, "2026-10-06T10:00:00.000Z", {
      type: "statement_added",
      about: { what: "plan" },
      text: "canary of a statement",
    });
    expect(JSON.stringify(draftFrom(story.plan))).not.toContain("canary");
  });
});

describe("a standard that speaks of somebody or of a day stays behind", () => {
  const copied = (standard: string) => {
    const [first, ...rest] = document().expectations;
    if (!first) throw new Error("the plan of the cast has expectations");
    const plan = planOf(document({ expectations: [{ ...first, standard }, ...rest] }));
    return structureFrom(plan, tobias.personId, names)?.expectations[0]?.standard;
  };

  test.each([
    "Ines posts the record by 22:15.",
    "The record stands under ines's name by 22:15.",
    "The record that MARCHETTI checks is there by 22:15.",
    "She posts the record by 22:15.",
    "The dispatcher posts the record of his shift by 22:15.",
    "From 5 October on, each shift ends with a record.",
    "From October 5th on, each shift ends with a record.",
    "From 2026-10-05 on, each shift ends with a record.",
    "From 05/10/2026 on, each shift ends with a record.",
  ])("%s", (standard) => {
    expect(copied(standard)).toBeUndefined();
  });

  test.each([
    "Every late shift ends with a record with all six fields, posted by 22:15.",
    "There is inertia in the line: the list is finished before it is handed on.",
    "The record may be posted until 22:15.",
  ])("and this one comes along: %s", (standard) => {
    expect(copied(standard)).toBe(standard);
  });

  test("in other scripts and with accents too", () => {
    expect(isPersonal("每班由王小明交接。", ["王小明"])).toBe(true);
    expect(isPersonal("José posts the list.", ["Jose Díaz"])).toBe(true);
    expect(isPersonal("DIAZ posts the list.", ["Jose Díaz"])).toBe(true);
    expect(isPersonal("The list is posted.", ["王小明", "Jose Díaz"])).toBe(false);
  });
});

describe("words that somebody else wrote stay behind", () => {
  test("after a handover the new supervisor takes over the structure alone", () => {
    const copied = structureFrom(underway().plan, wren.personId, names);
    expect(copied?.expectations).toMatchObject([
      { title: undefined, standard: undefined, measure: { kind: "share", counted: undefined } },
      { title: undefined, standard: undefined, measure: { kind: "count", unit: undefined } },
    ]);
  });

  test("a standard changed by somebody else's proposal is theirs; one's own approved change is one's own", () => {
    for (const [by, isOwn] of [
      [ines, false],
      [tobias, true],
    ] as const) {
      const story = underway();
      const amendmentId = story.tell(by, "2026-10-07T09:00:00.000Z", {
        type: "amendment_proposed",
        changes: [
          {
            what: "standard",
            expectationId: handoff,
            to: "A clearer standard.",
            meaning: "clearer",
          },
        ],
        reason: "It was long.",
        addsWorkingDays: 0,
      });
      const other = by === ines ? tobias : ines;
      story.tell(other, "2026-10-08T09:00:00.000Z", {
        type: "amendment_answered",
        amendmentId,
        agrees: true,
      });
      story.tell(odile, "2026-10-09T09:00:00.000Z", {
        type: "amendment_approved",
        amendmentId,
        reason: "Clearer.",
      });
      const [first] = structureFrom(story.plan, tobias.personId, names)?.expectations ?? [];
      expect(first?.standard).toBe(isOwn ? "A clearer standard." : undefined);
    }
  });
});

describe("who may copy", () => {
  const { plan } = underway();

  test("the supervisor of a plan that HR has approved", () => {
    expect(whyNotCopied(plan, tobias, now)).toBeNull();
  });

  test("nobody else: for the employee, HR, a colleague and another organisation there is no such plan to copy", () => {
    for (const other of [ines, odile, wren, elsewhere])
      expect(whyNotCopied(plan, other, now)).toMatchObject({ code: "not_found" });
  });

  test("not before HR has approved it, and not once it was withdrawn", () => {
    expect(whyNotCopied(inReview().plan, tobias, now)).toMatchObject({ because: "not_while" });
    const story = underway();
    story.tell(odile, "2026-10-12T09:00:00.000Z", { type: "plan_withdrawn", reason: "Not right." });
    expect(whyNotCopied(story.plan, tobias, now)).toMatchObject({ because: "not_while" });
  });

  test("up to the day before it stops counting, and from that day on no more", () => {
    const { history } = underway();
    const closed = fold(origin, [
      ...history,
      {
        id: idOf(999),
        seq: history.length + 1,
        by: odile.personId,
        standing: "hr",
        at: "2026-12-10T09:00:00.000Z",
        zone: "Europe/Dublin",
        event: {
          type: "plan_closed",
          outcome: "met",
          results: [],
          reason: "Met.",
          whatStays: "The form.",
          sustainLooksOn: [],
          stopsCountingOn: "2027-06-11",
          deleteOn: "2028-06-11",
        },
      },
    ]);
    expect(whyNotCopied(closed, tobias, "2027-06-10T22:59:00.000Z")).toBeNull();
    expect(whyNotCopied(closed, tobias, "2027-06-10T23:00:00.000Z")).toMatchObject({
      because: "earlier_plan_no_longer_counts",
    });
  });
});
