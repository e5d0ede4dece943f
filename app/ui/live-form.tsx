"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { v7 } from "uuid";
import { FormContext } from "./form-context";
import { FormNotice } from "./form-notice";
import { HiddenFields } from "./hidden-fields";
import { asPosted, type Refused } from "./refused";
import { type Answer, send } from "./send";

type Props = {
  action: string;
  openedAs: string;
  hidden?: Record<string, string | number>;
  href?: string;
  sent?: string;
  refused?: Refused;
  children: ReactNode;
};

export function LiveForm({ action, openedAs, hidden, href, sent, refused, children }: Props) {
  const t = useTranslations("ui.form");
  const router = useRouter();
  const form = useId();
  const [id, setId] = useState(openedAs);
  const isUnderWay = useRef(false);
  const sending = useMutation({ mutationFn: (written: FormData) => post(action, written) });
  const noAnswer = sending.isError ? { refused: "unavailable", because: t("noAnswer") } : null;
  const answered = sending.data ? refusedIn(sending.data) : (refused ?? null);
  const said = asPosted(noAnswer ?? answered, action.endsWith("/events"));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const written = new FormData(event.currentTarget, submitterOf(event));
    const onSettled = () => {
      isUnderWay.current = false;
    };
    sending.mutate(written, { onSuccess: goOn, onSettled });
  }

  function goOn(answer: Answer) {
    if (!answer.recorded) return;
    setId(v7());
    const next = answer.href ?? href;
    if (next) router.push(next);
    else router.refresh();
  }

  return (
    <form
      className="form"
      method="post"
      action={action}
      onFocus={loadReader}
      onSubmit={submit}
      ref={leaveChecksToServer}
    >
      <HiddenFields id={id} more={hidden} />
      {said && <FormNotice key={sending.submittedAt} form={form} refused={said} />}
      <FormContext key={id} value={{ form, refused: said }}>
        {children}
      </FormContext>
      <p className="note" role="status">
        {sending.isPending && <span className="late">{t("sending")}</span>}
        {sending.data?.recorded && sent}
      </p>
    </form>
  );
}

// Reading a form needs the calendar, which a page should not wait for: it comes when someone starts to write.
const loadReader = () => void import("./form-fields");

async function post(action: string, written: FormData): Promise<Answer> {
  const { readFields } = await import("./form-fields");
  return send(action, readFields(written));
}

function refusedIn(answer: Answer): Refused | null {
  return answer.recorded ? null : answer;
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  const { nativeEvent } = event;
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
}

/** Without script the browser checks a form; with it, our own words stand beside the field. */
function leaveChecksToServer(form: HTMLFormElement | null) {
  if (form) form.noValidate = true;
}
