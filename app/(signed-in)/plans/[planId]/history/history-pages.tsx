import { listHref } from "@/app/(signed-in)/plans/list-href";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";
import type { Wanted } from "@/lib/plan/chronicle";
import type { HistoryPage } from "./page-of";

type Props = { page: HistoryPage; href: string; wanted: Wanted };

export function HistoryPages({ page: { isFirst, older }, href, wanted }: Props) {
  if (isFirst && older === undefined) return null;
  return (
    <p className="actions history-pages">
      {!isFirst && (
        <Button kind="quiet" href={listHref(href, wanted)}>
          {words("history.newest")}
        </Button>
      )}
      {older !== undefined && (
        <Button kind="quiet" href={listHref(href, { ...wanted, before: String(older) })}>
          {words("history.older")}
        </Button>
      )}
    </p>
  );
}
