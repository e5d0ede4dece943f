import Link from "next/link";
import { EmptyState } from "@/app/ui/empty-state";
import { words } from "@/app/words";

type Props = { shown: number; all: number; href: string };

/** Says how much of the history is shown, and leads back to all of it. */
export function HowMany({ shown, all, href }: Props) {
  if (shown === all) return null;
  const whole = (
    <Link href={href} prefetch={false}>
      {words("history.filters.all")}
    </Link>
  );
  if (shown > 0)
    return (
      <p className="note history-shown">
        {words("history.shown", { count: shown, all })} {whole}
      </p>
    );
  return (
    <EmptyState sentence={words("history.none")} reassurance={words("history.noneUnder")}>
      {whole}
    </EmptyState>
  );
}
