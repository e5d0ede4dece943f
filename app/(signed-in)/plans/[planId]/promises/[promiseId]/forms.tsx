import type { ReactNode } from "react";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import type { Offer } from "@/lib/plan/promise/offers";
import type { PromiseOnLedger } from "@/lib/plan/promise/promise";
import { AnswerDateForms } from "./answer-date-forms";
import { AtRiskForm } from "./at-risk-form";
import { CauseForm } from "./cause-form";
import { ConfirmForm } from "./confirm-form";
import { DateForm } from "./date-form";
import { DoneForm } from "./done-form";
import { NotYetForm } from "./not-yet-form";

export type PromiseFormProps = { reading: Reading; promise: PromiseOnLedger; isSecond: boolean };

const forms: Record<Offer, (props: PromiseFormProps) => ReactNode> = {
  date_change_answered: AnswerDateForms,
  promise_confirmed: ConfirmForm,
  promise_not_yet: NotYetForm,
  promise_done: DoneForm,
  date_change_asked: DateForm,
  at_risk_flagged: AtRiskForm,
  miss_explained: (props) => <CauseForm {...props} type="miss_explained" />,
  miss_answered: (props) => <CauseForm {...props} type="miss_answered" />,
  cause_decided: (props) => <CauseForm {...props} type="cause_decided" />,
};

/** The form for one thing an actor may record on a promise. */
export function formsFor(offer: Offer, props: PromiseFormProps) {
  const Chosen = forms[offer];
  return <Chosen key={offer} {...props} />;
}
