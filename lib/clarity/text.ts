export type Token = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
};

const shape =
  /\d+(?:[.,:/]\d+)*(?:%|st\b|nd\b|rd\b|th\b)?|[A-Za-z\u00c0-\u024f]+(?:['\u2019-][A-Za-z\u00c0-\u024f0-9]+)*|\S/g;
const quotes =
  /["\u201c][^"\u201d]{1,300}["\u201d]|(?<![\w])['\u2018][^'\u2019]{1,2}.*?['\u2019](?![\w])/g;

function quotedRanges(text: string): ReadonlyArray<readonly [number, number]> {
  return [...text.matchAll(quotes)].map((m) => [m.index + 1, m.index + m[0].length - 1] as const);
}

/** Cuts a text into words, numbers and marks with their places, each told apart as quoted or not. */
export function tokens(text: string): Token[] {
  const ranges = quotedRanges(text);
  return [...text.matchAll(shape)].map((m) => {
    const start = m.index;
    const end = start + m[0].length;
    return {
      text: m[0],
      lower: m[0].toLowerCase().replaceAll("\u2019", "'"),
      start,
      end,
      quoted: ranges.some(([from, to]) => start >= from && end <= to),
    };
  });
}

export const isWord = (token: Token): boolean => /^[a-z\u00c0-\u024f]/i.test(token.lower);
export const isNumber = (token: Token): boolean => /^\d/.test(token.lower);
export const endsSentence = (token: Token): boolean => /^[.!?]$/.test(token.lower);

/** Strips the commonest English endings, so that one word in its forms counts as one. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, "");
  return word
    .replace(/'s$/, "")
    .replace(/(?:ing|edly|ed|ies|es|s|ly)$/, "")
    .replace(/(.)\1$/, "$1")
    .replace(/[ey]$/, "");
}
