import * as z from "zod";
import { planDocument, type templates } from "@/lib/plan/document";
import type { Draft } from "@/lib/plan/draft";
import { rowsOf } from "@/lib/plan/draft-place";
import { measure } from "@/lib/plan/expectation/measure";

const { rhythm } = planDocument.shape;

/** How one expectation is built: what kind of measure, and who gives how many kinds of help. */
const builtExpectation = z.strictObject({
  title: z.string().optional(),
  standard: z.string().optional(),
  measure: z.strictObject({
    kind: measure.shape.kind,
    better: measure.shape.better,
    over: measure.shape.target.shape.over,
    counted: z.string().optional(),
    unit: z.string().optional(),
  }),
  help: z.array(z.enum(["supervisor", "hr"])).max(100),
});

export const structure = z.strictObject({
  rhythm: rhythm.pick({ everyWeeks: true, minutes: true }),
  expectations: z.array(builtExpectation).min(1).max(10),
});

/** What a draft can begin with: choices that can be changed, and no fact about anybody. */
export type Structure = z.output<typeof structure> & { template: (typeof templates)[number] };

type BuiltExpectation = z.output<typeof builtExpectation>;

/** Leaves out what has no text yet, so that it is missing until somebody writes it. */
const written = (texts: Record<string, string | undefined>): Draft =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text ? [[name, text]] : [])));

function expectationRow(id: string, { title, standard, measure: how }: BuiltExpectation): Draft {
  const { kind, better, over, counted, unit } = how;
  const measured = { kind, better, ...written({ counted, unit }), target: { over } };
  return { id, ...written({ title, standard }), measure: measured };
}

/** A new draft with a structure in it; `newId` gives each part an id of its own. */
export function withStructure(fresh: Draft, from: Structure, newId: () => string): Draft {
  const built = from.expectations.map((one) => ({ id: newId(), one }));
  const help = built.flatMap(({ id, one }) =>
    one.help.map((owner) => ({
      id: newId(),
      kind: "commitment",
      owner,
      to: "employee",
      expectationIds: [id],
      supports: true,
    })),
  );
  return {
    ...fresh,
    template: from.template,
    rhythm: { ...rowsOf([fresh.rhythm])[0], ...from.rhythm },
    expectations: built.map(({ id, one }) => expectationRow(id, one)),
    promises: help,
  };
}
