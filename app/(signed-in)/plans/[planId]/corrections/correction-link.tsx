import Link from "next/link";
import { words } from "@/app/words";
import type { Plan } from "@/lib/plan/plan";
import { planHref } from "../addresses";

/** From an entry of the history to the form for a correction of it. */
export function CorrectionLink({ plan, seq }: { plan: Plan; seq: number }) {
  return (
    <Link
      className="screen-only"
      href={planHref(plan, `/corrections?entry=${seq}`)}
      prefetch={false}
    >
      {words("change.corrections.link")}
      <span className="sr-only"> {words("change.corrections.linkAbout", { seq })}</span>
    </Link>
  );
}
