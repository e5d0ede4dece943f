import { words } from "@/app/words";

/** `two` */
export const inWords = (n: number) => words("plan.number", { n });

/** `Two`, at the beginning of a sentence */
export const inWordsFirst = (n: number) => words("plan.numberFirst", { n });
