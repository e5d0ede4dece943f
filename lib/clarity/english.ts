import type { Language } from "./decide";
import words from "./en/lexicon.json";
import packed from "./en/weights.json";
import { lexicon } from "./lexicon";
import { unpackWeights } from "./weights";

/** English: its lexicon and its weights, both read from data files. */
export const english: Language = {
  entries: lexicon(words.classes),
  weights: unpackWeights(packed),
};
