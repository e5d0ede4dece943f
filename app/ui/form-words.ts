import { words } from "@/app/words";

/** What a form says by itself, given along so that a page that is only read loads no translator. */
export const formWords = {
  sending: words("ui.form.sending"),
  noAnswer: words("ui.form.noAnswer"),
  refused: words("ui.form.refused", { count: 1 }),
  notSent: words("ui.form.notSent"),
  readBoth: words("ui.form.readBoth"),
};
