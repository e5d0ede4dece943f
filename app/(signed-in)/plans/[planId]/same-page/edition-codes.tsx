import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { DataTable } from "@/app/ui/data-table";
import { fullDay } from "@/app/ui/dates";
import { words } from "@/app/words";
import { dayOf } from "@/lib/time/zone";
import type { CodedEdition } from "./editions";

type Props = { reading: Reading; editions: CodedEdition[] };

/** Every edition there has been, with its day and its code, and the way to the proof of the whole history. */
export function EditionCodes({ reading, editions }: Props) {
  const { plan } = reading;
  const rows = editions.map(({ edition, from, code }) => ({
    id: String(edition),
    cells: [String(edition), fullDay(dayOf(from, plan.terms.zone)), code],
  }));
  const columns = [
    { label: words("plan.code.edition") },
    { label: words("plan.code.since") },
    { label: words("plan.code.code") },
  ];
  return (
    <section className="form-part" aria-labelledby="code-editions">
      <h2 className="small-title" id="code-editions">
        {words("plan.code.editionsTitle")}
      </h2>
      <DataTable caption={words("plan.code.caption")} columns={columns} rows={rows} />
      <p className="note">{words("plan.code.logged")}</p>
      <p className="actions">
        <Button kind="quiet" href={planHref(plan, "/history")}>
          {words("plan.history.read")}
        </Button>
      </p>
    </section>
  );
}
