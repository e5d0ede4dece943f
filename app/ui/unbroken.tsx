/** Text in which a word with a hyphen stays on one line. */
export function Unbroken({ text }: { text: string }) {
  return placed(text.split(/(\S+-\S+)/)).map(({ at, part }) =>
    part.includes("-") ? (
      <span key={at} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** A part is known by where it begins: the same word can come twice. */
function placed(parts: string[]) {
  let at = 0;
  return parts.map((part) => {
    const one = { at, part };
    at += part.length;
    return one;
  });
}
