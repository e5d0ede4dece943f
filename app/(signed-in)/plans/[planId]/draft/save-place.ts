import type { Place } from "@/lib/plan/draft-place";
import type { Written } from "@/lib/plan/draft-written";

export type PlaceSave = { version: number; place: Place; written: Written };

/** How a save was answered: taken, met by a newer text, or refused in words. */
export type SaveAnswer =
  | { kind: "saved" | "stale"; version: number; savedAt: string; written: Written }
  | { kind: "refused"; because: string };

const deadline = 15_000;

/** Sends one page of the editor; an answer that is neither yes nor an expected no is thrown. */
export async function savePlace(action: string, save: PlaceSave): Promise<SaveAnswer> {
  const response = await fetch(action, {
    method: "PUT",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(save),
    keepalive: document.visibilityState === "hidden",
    signal: AbortSignal.timeout(deadline),
  });
  const said = await response.json();
  if (response.ok) return { kind: "saved", ...said };
  if (response.status === 409 && said.written) return { kind: "stale", ...said };
  if (response.status >= 500 || !said.because) throw new Error(`no answer to ${action}`);
  return { kind: "refused", because: said.because };
}
