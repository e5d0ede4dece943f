import { language } from "./language";

const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });

export const number = (value: number) => plain.format(value);

/** `61%`, from a part of one */
export const share = (value: number) => percent.format(value);
