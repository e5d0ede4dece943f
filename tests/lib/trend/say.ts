import { createTranslator } from "next-intl";
import type { Claim, StandardSaid } from "@/lib/trend/claim";
import type { ProcessClaim } from "@/lib/trend/process-claim";
import words from "@/lib/wording/en.json";

const trend = createTranslator({ locale: "en", messages: words, namespace: "trend" });

export const sentences = ({ says }: Claim) =>
  says.map(({ key, values }) => trend(`says.${key}`, values)).join(" ");

export const standardSentence = ({ key, values }: StandardSaid) => trend(`standard.${key}`, values);

export const processSentences = ({ says }: ProcessClaim) =>
  says.map(({ key, values }) => trend(`process.${key}`, values)).join(" ");
