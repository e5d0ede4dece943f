import { isDraining } from "@/app/env";
import { report } from "@/app/serve/ending";

const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_MS = 10 * 60 * 1000;

/** Does something now and then every day, and again soon where it failed; ends with the process. */
export function daily(work: () => Promise<unknown>, every = { day: DAY_MS, soon: SOON_MS }): void {
  const turn = async () => {
    if (isDraining()) return;
    const done = await work().then(
      () => true,
      (error: unknown) => {
        report(error);
        return false;
      },
    );
    setTimeout(turn, done ? every.day : every.soon).unref();
  };
  setTimeout(turn, 0).unref();
}
