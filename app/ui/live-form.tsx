"use client";

import { useRouter } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import { FormContext } from "./form-context";
import { FormNotice, type NoticeWords } from "./form-notice";
import { HiddenFields } from "./hidden-fields";
import { type Foresees, useForesight, useSending } from "./live-early";
import { useTakenBack } from "./live-taken-back";
import { asPosted, type Refused } from "./refused";
import type { Answer } from "./send";

export type LiveFormProps = {
  action: string;
  openedAs: string;
  hidden?: Record<string, string | number>;
  href?: string;
  sent?: string;
  refused?: Refused;
  /** Given where the entry is shown before the answer: the plan, and who writes. */
  foresees?: Foresees;
  /** Given along, so that a page that is only read loads no translator. */
  words: NoticeWords & { sending: string; noAnswer: string };
  children: ReactNode;
};

export function LiveForm(props: LiveFormProps) {
  const { action, openedAs, hidden, href, sent, refused, foresees, words, children } = props;
  const router = useRouter();
  const form = useId();
  const [id, setId] = useState(openedAs);
  const isUnderWay = useRef(false);
  const sending = useSending(action, foresees);
  const { prepare, foresee } = useForesight(foresees);
  const { kept, takeUp, letGo } = useTakenBack(foresees?.planId, words.noAnswer);
  const noAnswer = sending.isError ? { refused: "unavailable", because: words.noAnswer } : null;
  const answered = sending.data ? refusedIn(sending.data) : (kept?.refused ?? refused ?? null);
  const said = asPosted(noAnswer ?? answered, action.endsWith("/events"));

  const element = useRef<HTMLFormElement>(null);
  const resume = useEffectEvent(takeUp);
  useEffect(() => {
    if (!element.current) return;
    // Without script the browser checks a form; with it, our own words stand beside the field.
    element.current.noValidate = true;
    resume(element.current);
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const written = new FormData(event.currentTarget, submitterOf(event));
    const foreseen = await foresee(written);
    const onSettled = () => {
      isUnderWay.current = false;
    };
    const from = window.location.pathname + window.location.search;
    const goesEarly = foreseen && href;
    const onSuccess = goesEarly ? undefined : goOn;
    sending.mutate({ written, foreseen, from }, { onSuccess, onSettled });
    if (goesEarly) router.push(href);
  }

  function goOn(answer: Answer) {
    if (!answer.recorded) return;
    void import("uuid").then(({ v7 }) => setId(v7()));
    letGo();
    const next = answer.href ?? href;
    if (next) router.push(next);
    else router.refresh();
  }

  return (
    <form
      className="form"
      method="post"
      action={action}
      onFocus={() => void prepare()}
      onSubmit={(event) => void submit(event)}
      ref={element}
    >
      <HiddenFields id={kept?.id ?? id} more={hidden} />
      {said && <FormNotice key={sending.submittedAt} form={form} refused={said} words={words} />}
      <FormContext key={id} value={{ form, refused: said }}>
        {children}
      </FormContext>
      <p className="note" role="status">
        {sending.isPending && <span className="late">{words.sending}</span>}
        {sending.data?.recorded && sent}
      </p>
    </form>
  );
}

function refusedIn(answer: Answer): Refused | null {
  return answer.recorded ? null : answer;
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  const { nativeEvent } = event;
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
}
