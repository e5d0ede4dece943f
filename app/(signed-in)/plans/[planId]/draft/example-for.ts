import "server-only";
import examples from "@/lib/wording/en-examples.json";
import type { ExampleText } from "./example";
import type { OpenDraft } from "./open-draft";

/** The example from the kind of work that the plan names, and the names of all the others. */
export function exampleFor({ document }: OpenDraft) {
  const begins = examples.find(({ template }) => template === document.template) ?? examples[0];
  const works = examples.map(({ work, name }) => ({ work, name }));
  return { begins: begins as ExampleText, works };
}
