"use client";

import { useRouter } from "next/navigation";
import type { FormEvent, ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { ConflictNotice, type Labels } from "./conflict-notice";
import { SaveLine } from "./save-line";
import { type Saving, useDraftForm, useSaver } from "./use-saver";

type Props = {
  made: Saving;
  zone: string;
  labels: Labels;
  /** Where the two buttons of the form lead. */
  onTo: { next: string; list: string };
  actions: ReactNode;
  children: ReactNode;
};

/** One page of the editor: it saves itself, and with its buttons also where no script runs. */
export function DraftForm({ made, zone, labels, onTo, actions, children }: Props) {
  const router = useRouter();
  const { saving, form } = useDraftForm(made);
  const { saver, state, meeting } = useSaver(saving, form);
  const { name, expectationId } = saving.place;

  async function goOn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const isNext = button?.getAttribute("value") === "next";
    if (await saver.flush()) router.push(isNext ? onTo.next : onTo.list);
  }

  return (
    <FormProvider {...form}>
      <form
        className="editor draft-form"
        method="post"
        action={saving.action}
        autoComplete="off"
        onSubmit={(event) => void goOn(event)}
      >
        <input type="hidden" name="do" value="save" readOnly />
        <input type="hidden" name="version:number" value={saving.version} readOnly />
        <input type="hidden" name="place.name" value={name} readOnly />
        {expectationId && (
          <input type="hidden" name="place.expectationId" value={expectationId} readOnly />
        )}
        <div className="whole">
          <SaveLine state={state} zone={zone} />
          <ConflictNotice
            {...{ meeting, saver, labels, zone }}
            read={() => form.getValues().written}
          />
        </div>
        {children}
        <div className="whole actions actions-wide">{actions}</div>
        <SaveLine state={state} zone={zone} silent />
      </form>
    </FormProvider>
  );
}
