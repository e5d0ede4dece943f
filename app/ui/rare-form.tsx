import { v7 } from "uuid";
import { formWords } from "./form-words";
import { LateForm } from "./late-form";
import type { LiveFormProps } from "./live-form";

/** A form on a page that most readers find without it: its script comes with the form and not with the page. */
export function RareForm(props: Omit<LiveFormProps, "openedAs" | "words">) {
  return <LateForm {...props} openedAs={v7()} words={formWords} />;
}
