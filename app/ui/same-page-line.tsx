type Props = { sentence: string; edition?: string; code?: string };

export function SamePageLine({ sentence, edition, code }: Props) {
  return (
    <p className="same-page">
      <svg aria-hidden="true" focusable="false">
        <use href="#pages" />
      </svg>
      <span>
        {sentence}
        {edition && (
          <span className="soft">
            {" · "}
            <span className="unbroken">{edition}</span>
          </span>
        )}
        {code && (
          <span className="soft">
            {" · "}
            <span className="code">{code}</span>
          </span>
        )}
      </span>
    </p>
  );
}
