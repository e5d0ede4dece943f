export function Loading({ sentence }: { sentence: string }) {
  return (
    <div className="second-axis late" aria-busy="true">
      <p className="note">{sentence}</p>
      <span className="still-bar" />
      <span className="still-bar" />
      <span className="still-bar" />
    </div>
  );
}
