"use client";

import { useTranslations } from "next-intl";

type Props = {
  label: string;
  /** The control that has the focus again afterwards. */
  control: string;
  undo: (() => void) | null;
  redo: (() => void) | null;
};

/** Takes the last change of a field back, and the taking back. */
export function UndoButtons({ label, control, undo, redo }: Props) {
  const t = useTranslations("draft.undo");
  if (!undo && !redo) return null;
  const then = (act: () => void) => () => {
    act();
    document.getElementById(control)?.focus();
  };
  return (
    <span className="field-undo">
      {undo && (
        <button className="button-quiet" type="button" onClick={then(undo)}>
          {t("undo")}
          <span className="sr-only"> {t("about", { label })}</span>
        </button>
      )}
      {redo && (
        <button className="button-quiet" type="button" onClick={then(redo)}>
          {t("redo")}
          <span className="sr-only"> {t("about", { label })}</span>
        </button>
      )}
    </span>
  );
}
