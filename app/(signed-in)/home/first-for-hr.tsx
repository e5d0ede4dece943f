import { Button } from "@/app/ui/button";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import type { HrRow } from "@/db/home";
import { hrHref, hrValues } from "./hr-waiting";

/** What has waited longest for HR on a plan that the employee already has. */
export function FirstForHr({ row }: { row: HrRow }) {
  const values = hrValues(row);
  return (
    <>
      <PageHead
        over={words("home.waitsOver")}
        title={words(`home.waits.${row.what}.title`, values)}
      />
      <section className="first stack" aria-label={words("home.waitsOver")}>
        <p className="lead">{values.title}</p>
        <p className="soft">{words(`home.waits.${row.what}.under`, values)}</p>
        <div className="actions actions-wide">
          <Button kind="main" href={hrHref(row)}>
            {words(`home.waits.${row.what}.action`, values)}
          </Button>
        </div>
      </section>
    </>
  );
}
