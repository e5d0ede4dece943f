import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { dayBy } from "@/app/(signed-in)/plans/[planId]/days";
import { Button } from "@/app/ui/button";
import { longWeekday } from "@/app/ui/dates";
import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";
import type { OwnPromise } from "./ahead";

type Props = { next: OwnPromise };

/** Where nothing waits for an answer, the reader's own next promise comes first. */
export function NextPromise({ next }: Props) {
  const { reading, promised, at, href } = next;
  const by = longWeekday(dayBy(reading.plan, at));
  return (
    <>
      <PageHead
        over={words("home.nextOver")}
        title={words("home.nextPromise", { kind: promised.kind, by })}
      />
      <section className="first stack" aria-label={words("home.nextOver")}>
        <p className="lead hanging">“{promised.text}”</p>
        <p className="soft">{words("home.moveInTime")}</p>
        <div className="actions actions-wide">
          <Button kind="main" href={href}>
            {words("home.doneOrMove")}
          </Button>
          <Button kind="quiet" href={planHref(reading.plan)}>
            {words("home.openPlan")}
          </Button>
        </div>
      </section>
    </>
  );
}
