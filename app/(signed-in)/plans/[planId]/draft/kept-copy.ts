import type { Written } from "@/lib/plan/draft-written";

/** Text that is not saved yet, with the text and the version it stands on. */
export type KeptCopy = { version: number; base: Written; written: Written };

const key = (name: string) => `footing-draft-${name}`;

/** Keeps unsaved text in this browser, where a reload finds it; sign-out clears it. */
export function keepCopy(name: string, copy: KeptCopy) {
  try {
    sessionStorage.setItem(key(name), JSON.stringify(copy));
  } catch {
    // A full or forbidden storage takes the second net away, not the first.
  }
}

export function dropCopy(name: string) {
  try {
    sessionStorage.removeItem(key(name));
  } catch {
    // As above.
  }
}

export function keptCopy(name: string): KeptCopy | null {
  try {
    const kept = sessionStorage.getItem(key(name));
    return kept ? JSON.parse(kept) : null;
  } catch {
    return null;
  }
}
