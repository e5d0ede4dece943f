/** In the place of a reply: who answers by when. */
export function Awaited({ sentence }: { sentence: string }) {
  return <p className="reply note">{sentence}</p>;
}
