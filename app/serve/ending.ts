import { randomUUID } from "node:crypto";
import { codeOf } from "@/db/embedded/not-started";
import { words } from "@/db/embedded/words";
import { say, sayProblem } from "./terminal";

type Step = () => Promise<void> | void;

/** The way out: every step that was prepared runs once, the last prepared first, then the process ends. */
export interface Ending {
  readonly hasBegun: boolean;
  prepare(step: Step): void;
  begin(code: number): Promise<never>;
}

const PARENT_LOOK_MS = 500;

export function makeEnding(): Ending {
  const steps: Step[] = [];
  let running: Promise<never> | null = null;
  const run = async (code: number): Promise<never> => {
    for (const step of steps.reverse()) {
      try {
        await step();
      } catch (error) {
        report(error);
      }
    }
    process.exit(code);
  };
  return {
    get hasBegun() {
      return running !== null;
    },
    prepare: (step) => void steps.push(step),
    begin(code) {
      running ??= run(code);
      return running;
    },
  };
}

/** Names an unexpected error by an id and the places it passed; its message may hold what people wrote. */
export function report(error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const name = [kind, codeOf(error)].join(" ").trim();
  const places = error instanceof Error ? (error.stack ?? "").match(/^ {4}at .*$/gm) : null;
  sayProblem(words("unexpected", { id: randomUUID(), name }));
  console.error((places ?? []).join("\n"));
}

/** Ends in order on Ctrl+C, on a stop from outside, on an error nobody caught, and when the starting process is gone. */
export function listenForTheEnd(ending: Ending): void {
  const parent = process.ppid;
  const end = (code: number) => {
    if (!ending.hasBegun) say(words("ending"));
    void ending.begin(code);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => end(0));
  // A terminal that is gone takes no words; failing to say so must not be said again.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  process.on("uncaughtException", (error) => {
    report(error);
    end(1);
  });
  setInterval(() => process.ppid === parent || end(1), PARENT_LOOK_MS).unref();
}
