import type { Place } from "@/app/ui/places";
import { words } from "@/app/words";
import type { Reading } from "./reading";
import type { Since } from "./since/since-of";
import { otherQuestionsOf } from "./understanding/other-questions-of";

const first = ["stands", "next"] as const;
const running = ["promises", "trend", "checkIn", "wins", "progress"] as const;
const last = ["end", "statements", "changes", "agreement", "before", "review"] as const;
const atTheGate = ["promises", "end", "changes", "agreement", "before", "review"] as const;

type Name =
  | (typeof first | typeof running | typeof last)[number]
  | "since"
  | "questions"
  | "history";

const place = (id: Name): Place => ({
  id,
  label: id === "changes" ? words("change.section.title") : words(`plan.places.${id}`),
});

/** The parts of the page in reading order. */
export function placesOf(reading: Reading, since: Since | null = null): Place[] {
  const { plan, document } = reading;
  const expectations = document.expectations.map(
    ({ id, title }, index): Place => ({
      id: `expectation-${id}`,
      label: words("plan.places.expectation", { number: index + 1, title }),
      deeper: true,
    }),
  );
  const isDelivered = plan.delivery !== null;
  const news = since && since.told.length > 0 ? [place("since")] : [];
  const before = isDelivered ? first.map(place) : [place("next")];
  const after = isDelivered ? [...running, ...last] : atTheGate;
  const questions = otherQuestionsOf(reading).length > 0 ? [place("questions")] : [];
  const who = { id: "who", label: words("evidence.guests.whoTitle") };
  return [
    ...news,
    ...before,
    ...expectations,
    ...questions,
    ...after.map(place),
    who,
    place("history"),
  ];
}
