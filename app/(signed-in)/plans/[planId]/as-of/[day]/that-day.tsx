import Link from "next/link";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import type { Day } from "@/lib/time/day";

type Props = { planId: string; on: Day; version: number };

/** Says above everything which day this is. */
export function ThatDay({ planId, on, version }: Props) {
  return (
    <div className="aside that-day" role="note">
      <p>{words("history.then.line", { day: fullDay(on), seq: version })}</p>
      <p className="actions">
        <Link href={`/plans/${planId}`} prefetch={false}>
          {words("history.then.today")}
        </Link>
        <Link href={`/plans/${planId}/history`} prefetch={false}>
          {words("history.then.history")}
        </Link>
      </p>
    </div>
  );
}
