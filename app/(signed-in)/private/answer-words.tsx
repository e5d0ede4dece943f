import { Reply } from "@/app/ui/reply";
import { words } from "@/app/words";
import type { Answer } from "@/lib/private/confidence";
import type { Zone } from "@/lib/time/zone";
import { fullMoment } from "./full-moment";

/** What HR answered; an erased answer leaves only that there was one. */
export function AnswerWords({ answer, zone }: { answer: Answer; zone: Zone }) {
  const { by, afterDay, text } = answer;
  const at = fullMoment(answer.answeredAt, zone);
  const who =
    afterDay === null
      ? words("private.entry.answer", { name: by.name, at })
      : words("private.entry.afterCare", { name: by.name, day: afterDay, at });
  if (text === null) return <p className="note">{who}</p>;
  return <Reply who={who} text={text} />;
}
