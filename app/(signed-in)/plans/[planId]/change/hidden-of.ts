import { v7 } from "uuid";
import type { Measure } from "@/lib/plan/expectation/measure";
import type { Subject } from "./subject";

type Hidden = Record<string, string | number>;

const path = "event.changes.0";

/** All of a measure that the form does not ask for goes along as it is. */
function measureFields({ counted, kind, unit, better, start, target }: Measure): Hidden {
  const starts = Object.entries(start).map(([name, value]) => [`${path}.to.start.${name}`, value]);
  return {
    [`${path}.to.counted`]: counted,
    [`${path}.to.kind`]: kind,
    [`${path}.to.unit`]: unit,
    [`${path}.to.better`]: better,
    [`${path}.to.target.over`]: target.over,
    ...Object.fromEntries(starts),
  };
}

const ends = {
  day: "day_reached",
  promise: "promise_confirmed",
  weeks: "weeks_at_standard",
} as const;

function ownFields(subject: Subject): Hidden {
  switch (subject.what) {
    case "measure":
      return measureFields(subject.expectation.measure);
    case "evidence_added":
      return { [`${path}.source.id`]: v7() };
    case "example":
      return { [`${path}.exampleId`]: subject.example.id };
    case "control_added":
      return { [`${path}.control.id`]: v7(), [`${path}.control.ends.when`]: ends[subject.ends] };
    case "words":
      return { [`${path}.field`]: subject.field };
    default:
      return {};
  }
}

/** The fields of a proposal that nobody fills in. */
export function hiddenOf(subject: Subject): Hidden {
  const about: Hidden =
    "expectation" in subject ? { [`${path}.expectationId`]: subject.expectation.id } : {};
  return { [`${path}.what`]: subject.what, ...about, ...ownFields(subject) };
}
