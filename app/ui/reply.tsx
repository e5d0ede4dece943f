export function Reply({ who, text }: { who: string; text: string }) {
  return (
    <div className="reply">
      <p className="note">{who}</p>
      <p className="said">{text}</p>
    </div>
  );
}
