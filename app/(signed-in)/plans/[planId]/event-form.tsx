import type { ReactNode } from "react";
import { Button } from "@/app/ui/button";
import { Form } from "@/app/ui/form";
import type { EventType } from "@/lib/plan/event";
import { planHref } from "./addresses";
import type { Reading } from "./reading";

type Props = {
  reading: Reading;
  type: EventType;
  /** The event's other fields that nobody fills in, by their paths. */
  hidden?: Record<string, string | number>;
  /** Where to go on, on the plan page. */
  backTo?: string;
  submit: string;
  isSecond?: boolean;
  /** Refuses when the plan has changed since it was read: for answers that rest on what was read. */
  asRead?: boolean;
  children?: ReactNode;
};

/** What is written down in passing stands on the plan before the answer; agreeing, approving and ending never do. */
const atOnce: EventType[] = [
  "progress_logged",
  "measure_recorded",
  "promise_done",
  "date_change_asked",
  "question_asked",
];

/** A form that records one event of a plan. */
export function EventForm(props: Props) {
  const { reading, type, hidden, backTo = "", submit, isSecond, asRead, children } = props;
  const { plan, actor, now } = reading;
  const read: Record<string, number> = asRead ? { expectedVersion: plan.version } : {};
  return (
    <Form
      action={`/api/plans/${plan.planId}/events`}
      hidden={{ ...read, "event.type": type, ...hidden }}
      href={planHref(plan, backTo)}
      foresees={atOnce.includes(type) ? { planId: plan.planId, actor, now } : undefined}
    >
      {children}
      <Button kind={isSecond ? "second" : "main"}>{submit}</Button>
    </Form>
  );
}
