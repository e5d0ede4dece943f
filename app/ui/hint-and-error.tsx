type Props = {
  ids: { hint: string; error: string };
  hint?: string;
  because?: string;
};

export function HintAndError({ ids, hint, because }: Props) {
  return (
    <>
      {hint && (
        <span className="field-hint" id={ids.hint}>
          {hint}
        </span>
      )}
      {because && (
        <span className="field-error" id={ids.error}>
          {because}
        </span>
      )}
    </>
  );
}
