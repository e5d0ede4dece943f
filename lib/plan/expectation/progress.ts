import * as z from "zod";
import type { Changes, Rules } from "@/lib/plan/event";
import { against, refuseWhen } from "@/lib/plan/refusal";
import { link, text } from "@/lib/plan/text";
import { about, whyNotAbout } from "./about";

const progressKinds = ["progress", "win", "setback"] as const;

export const progressEvents = [
  z.strictObject({
    type: z.literal("progress_logged"),
    about,
    kind: z.enum(progressKinds),
    text,
    whatIChange: text.optional(),
    evidence: z
      .array(z.strictObject({ url: link, says: text.optional() }))
      .max(20)
      .default([]),
  }),
] as const;

export const progressChanges: Changes<"progress_logged"> = {
  progress_logged: (plan, recorded) => ({ ...plan, progress: [...plan.progress, recorded] }),
};

export const progressRules: Rules<"progress_logged"> = {
  progress_logged: ({ plan, event }) =>
    whyNotAbout(plan, event.about) ??
    refuseWhen(
      event.kind === "setback" && !event.whatIChange,
      against("say_what_you_change", { field: "whatIChange" }),
    ),
};
