import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { dayBy } from "@/app/(signed-in)/plans/[planId]/days";
import { Button } from "@/app/ui/button";
import { longWeekday } from "@/app/ui/dates";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import type { Mine } from "./mine";

/** The one thing to do first, with the words it is about. */
export function FirstStep({ mine }: { mine: Mine }) {
  const { reading, waiting, other, n, said, href } = mine;
  const { plan, document } = reading;
  const values = { other, n, title: document.title };
  const by = waiting.by && words("home.by", { by: longWeekday(dayBy(plan, waiting.by)) });
  return (
    <>
      <PageHead
        over={words("home.waitsOver")}
        title={words(`home.waits.${waiting.what}.title`, values)}
      />
      <section className="first stack" aria-label={words("home.waitsOver")}>
        {said && <p className="lead hanging">“{said}”</p>}
        <p className="soft">
          {words(`home.waits.${waiting.what}.under`, values)} {by}
        </p>
        <div className="actions actions-wide">
          <Button kind="main" href={href}>
            {words(`home.waits.${waiting.what}.action`, values)}
          </Button>
          <Button kind="quiet" href={planHref(plan)}>
            {words("home.openPlan")}
          </Button>
        </div>
      </section>
    </>
  );
}
