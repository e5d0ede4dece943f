import type { ReactNode } from "react";
import { words } from "@/app/words";
import type { Plan } from "@/lib/plan/plan";
import type { Sentence } from "@/lib/plan/sentence";
import { readable } from "./readable";

type Props = { plan: Plan; sentence: Sentence };

/** A sentence of the history; what a person wrote inside it stands in the serif of the plan. */
export function ToldSentence({ plan, sentence }: Props) {
  return words.rich(`history.says.${sentence.key}`, {
    ...readable(plan, sentence.values),
    q: (said: ReactNode) => <q className="quoted">{said}</q>,
  });
}
