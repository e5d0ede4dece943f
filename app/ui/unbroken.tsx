/** Text in which a word with a hyphen stays on one line. */
export function Unbroken({ text }: { text: string }) {
  const parts = text.split(/(\S+-\S+)/);
  return parts.map((part) =>
    part.includes("-") ? (
      <span key={part} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
