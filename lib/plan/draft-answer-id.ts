/** How a page of the editor names an answer: its place and its finding, without a dot, so that it can be part of a path. */
export const answerId = (place: string, code: string) => `${place.replaceAll(".", ":")}:${code}`;

/** The place and the finding that an answer's name speaks of. */
export function answerNamed(id: string) {
  const at = id.lastIndexOf(":");
  return { place: id.slice(0, at).replaceAll(":", "."), code: id.slice(at + 1) };
}
