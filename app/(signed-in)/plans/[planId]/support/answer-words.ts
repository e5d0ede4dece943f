import { words } from "@/app/words";
import type { Recorded } from "@/lib/plan/event";

export function answerInWords({ event }: Recorded<"support_answered">): string {
  return words(event.agrees ? "evidence.support.agrees" : "evidence.support.differs", {
    reason: event.reason,
  });
}
