import { mergeWritten } from "@/lib/plan/draft-merge";
import type { Written } from "@/lib/plan/draft-written";
import type { SaveAnswer } from "./save-place";

/** What the reader is told about the saving of what they type. */
export type SaveState = {
  phase: "saved" | "waiting" | "saving" | "failed" | "refused";
  savedAt: string;
  because?: string;
  note?: "restored" | "merged";
};

/** A newer text that met this one: both stand on `base`. */
export type Meeting = { base: Written; theirs: Written; savedAt: string };

type Deps = {
  read: () => Written;
  write: (written: Written) => void;
  send: (version: number, written: Written) => Promise<SaveAnswer>;
  show: (state: Partial<SaveState>) => void;
  meet: (meeting: Meeting | null) => void;
};

type Start = { version: number; base: Written; written: Written };

const pause = 600;
const patience = 5_000;

const textOf = (written: Written) => JSON.stringify(written);

/** Saves what a form holds a moment after it was changed, one save at a time, and never over a newer text. */
export class Saver {
  version: number;
  base: Written;
  #sent: string;
  #isHeld = false;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #deps: Deps;

  constructor({ version, base, written }: Start, deps: Deps) {
    this.version = version;
    this.base = base;
    this.#sent = textOf(written);
    this.#deps = deps;
  }

  get isOpen(): boolean {
    return textOf(this.#deps.read()) !== this.#sent;
  }

  changed() {
    if (!this.isOpen) return;
    this.#deps.show({ phase: "waiting", note: undefined });
    this.#later(pause);
  }

  /** Saves at once; false when the text is still only here. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** A newer text is known: what does not touch is taken in, the rest waits for a choice. */
  meets(meeting: Meeting) {
    const { written, conflicts } = mergeWritten(meeting.base, meeting.theirs, this.#deps.read());
    this.base = meeting.theirs;
    if (conflicts.length > 0) {
      this.#isHeld = true;
      this.#deps.meet(meeting);
      return;
    }
    if (textOf(written) === textOf(this.#deps.read())) return;
    this.#deps.write(written);
    this.#deps.show({ note: "merged" });
  }

  /** The choice is made: the text that is to stand. */
  settle(written: Written): Promise<boolean> {
    this.#isHeld = false;
    this.#deps.meet(null);
    this.#deps.write(written);
    return this.flush();
  }

  #later(wait: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  async #saveAll(): Promise<boolean> {
    while (this.isOpen && !this.#isHeld) {
      if (!(await this.#saveOnce())) return false;
    }
    if (!this.isOpen) this.#deps.show({ phase: "saved" });
    return !this.isOpen;
  }

  async #saveOnce(): Promise<boolean> {
    const written = structuredClone(this.#deps.read());
    this.#deps.show({ phase: "saving" });
    const answer = await this.#deps.send(this.version, written).catch(() => null);
    if (!answer) {
      this.#deps.show({ phase: "failed" });
      this.#later(patience);
      return false;
    }
    return this.#took(answer, written);
  }

  #took(answer: SaveAnswer, written: Written): boolean {
    if (answer.kind === "refused") {
      this.#deps.show({ phase: "refused", because: answer.because });
      return false;
    }
    this.version = answer.version;
    if (answer.kind === "stale") {
      this.#sent = textOf(answer.written);
      this.#deps.show({ phase: "waiting", savedAt: answer.savedAt });
      this.meets({ base: this.base, theirs: answer.written, savedAt: answer.savedAt });
      return !this.#isHeld;
    }
    this.base = answer.written;
    this.#sent = textOf(written);
    this.#deps.show({ phase: this.isOpen ? "waiting" : "saved", savedAt: answer.savedAt });
    return true;
  }
}
