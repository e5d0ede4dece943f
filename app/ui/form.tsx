import type { ReactNode } from "react";
import { v7 } from "uuid";
import { LiveForm } from "./live-form";
import type { Refused } from "./refused";

type Props = {
  action: string;
  hidden?: Record<string, string | number>;
  href?: string;
  sent?: string;
  refused?: Refused;
  children: ReactNode;
};

/** A form that works before hydration and records once: its id is made when it is opened and kept through every retry. */
export function Form(props: Props) {
  return <LiveForm {...props} openedAs={v7()} />;
}
