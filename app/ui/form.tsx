import { v7 } from "uuid";
import { formWords } from "./form-words";
import { LiveForm, type LiveFormProps } from "./live-form";

/** A form that works before hydration and records once: its id is made when it is opened and kept through every retry. */
export function Form(props: Omit<LiveFormProps, "openedAs" | "words">) {
  return <LiveForm {...props} openedAs={v7()} words={formWords} />;
}
