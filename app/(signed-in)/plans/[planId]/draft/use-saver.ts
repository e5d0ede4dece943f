"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { Place } from "@/lib/plan/draft-place";
import type { Written } from "@/lib/plan/draft-written";
import { dropCopy, keepCopy, keptCopy } from "./kept-copy";
import { savePlace } from "./save-place";
import { type Meeting, Saver, type SaveState } from "./saver";

export type Editing = { written: Written };

/** Where a form of the editor saves to, and what it begins with. */
export type Saving = {
  action: string;
  place: Place;
  version: number;
  savedAt: string;
  /** What is stored, and what the form begins with: the same, and a row to write in. */
  base: Written;
  written: Written;
};

/** What was saved since a page was made: going back in the browser shows the page as it was made. */
const lately = new Map<string, Pick<Saving, "version" | "savedAt" | "base">>();

const newestOf = (saving: Saving): Saving => {
  const saved = lately.get(copyName(saving));
  if (!saved || saved.version <= saving.version) return saving;
  return { ...saving, ...saved, written: saved.base };
};

/** A form of the editor that begins with the newest text this browser knows of. */
export function useDraftForm(made: Saving) {
  const [saving] = useState(() => newestOf(made));
  const form = useForm<Editing>({ defaultValues: { written: saving.written } });
  return { saving, form };
}

const copyName = ({ action, place }: Saving) => [action, place.name, place.expectationId].join(" ");

/** Saves a form of the editor by itself, and brings back text that a reload found unsaved. */
export function useSaver(saving: Saving, form: UseFormReturn<Editing>) {
  const router = useRouter();
  const [state, setState] = useState<SaveState>({ phase: "saved", savedAt: saving.savedAt });
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const name = copyName(saving);
  const [saver] = useState(
    () =>
      new Saver(saving, {
        read: () => form.getValues().written,
        write: (written) => form.reset({ written }),
        send: (version, written) =>
          savePlace(saving.action, { version, place: saving.place, written }),
        show: (part) => setState((before) => ({ ...before, ...part })),
        meet: setMeeting,
      }),
  );

  useEffect(() => {
    const kept = keptCopy(name);
    if (!kept) return;
    const theirs = saver.base;
    form.reset({ written: kept.written });
    saver.meets({ base: kept.base, theirs, savedAt: saving.savedAt });
    setState((before) => ({ ...before, note: "restored" }));
    void saver.flush();
  }, [form, name, saver, saving.savedAt]);

  useEffect(() => {
    const changed = () => {
      saver.changed();
      const { version, base } = saver;
      if (saver.isOpen) keepCopy(name, { version, base, written: form.getValues().written });
    };
    return form.subscribe({ formState: { values: true }, callback: changed });
  }, [form, name, saver]);

  useEffect(() => {
    if (state.phase !== "saved" || saver.isOpen) return;
    dropCopy(name);
    lately.set(name, { version: saver.version, savedAt: state.savedAt, base: saver.base });
  }, [name, saver, state]);

  useEffect(() => {
    const leave = () => void (saver.isOpen && saver.flush());
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      // What the browser remembers of other pages is older than what was just saved.
      void saver.flush().then(() => {
        if (saver.version !== saving.version) router.refresh();
      });
    };
  }, [router, saver, saving.version]);

  return { saver, state, meeting };
}
