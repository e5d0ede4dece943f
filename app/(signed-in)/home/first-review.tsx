import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import type { PlanRow } from "@/db/plans";

/** The plan that HR reads first: the one that has waited longest. */
export function FirstReview({ row }: { row: PlanRow }) {
  const { planId, title, employee, supervisor } = row;
  const parties = { employee: employee.name, supervisor: supervisor.name };
  return (
    <>
      <PageHead over={words("home.waitsOver")} title={words("home.reviewWaits")} />
      <section className="first stack" aria-label={words("home.waitsOver")}>
        <p className="lead">{title ?? words("plans.untitled")}</p>
        <p className="soft">{words("home.reviewUnder", parties)}</p>
        <div className="actions actions-wide">
          <Button kind="main" href={`/plans/${planId}/review`}>
            {words("home.reviewAction")}
          </Button>
        </div>
      </section>
    </>
  );
}
