import type { ReactNode } from "react";
import { WordsForBrowser } from "@/app/ui/words-for-browser";
import { WithWording } from "./wording-mode";
import "./wording.css";

type Props = { isEmployee: boolean; children: ReactNode };

/** The texts written below are looked at for their wording; those of the employee only when the employee asks. */
export function CheckedWords({ isEmployee, children }: Props) {
  return (
    <WordsForBrowser parts={["clarity", "hints"]}>
      <WithWording mode={isEmployee ? "asked" : "itself"}>{children}</WithWording>
    </WordsForBrowser>
  );
}
