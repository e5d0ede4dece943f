import { clock, fullDay } from "@/app/ui/dates";
import { Receipt, type ReceiptLine } from "@/app/ui/receipt";
import { words } from "@/app/words";
import type { Finding } from "@/lib/proof/finding";
import { dayOf } from "@/lib/time/zone";
import type { HistoryReading } from "./read-history";

type Props = { reading: HistoryReading; code: string | null; faults: Finding[] };

/** What stands now and whether the whole history holds, checked when the page was opened. */
export function HistoryReceipt({ reading, code, faults }: Props) {
  const { plan, entries } = reading;
  const isWhole = faults.length === 0;
  return (
    <Receipt
      id="receipt"
      title={words("history.receipt.title")}
      lines={linesOf(reading, code, faults)}
    >
      {isWhole ? (
        code && <p className="note">{words("history.receipt.under")}</p>
      ) : (
        <>
          <ul className="list">
            {faults.map(({ seq, key, values }) => (
              <li key={`${seq} ${key}`}>{words(`proof.${key}`, { seq, ...values })}</li>
            ))}
          </ul>
          <p className="note">{words("history.receipt.faultsUnder")}</p>
        </>
      )}
      {entries.length > 0 && (
        <p>
          <a href={`/api/plans/${plan.planId}/events`} download={`history-${plan.planId}.json`}>
            {words("history.receipt.download")}
          </a>
        </p>
      )}
    </Receipt>
  );
}

function linesOf(
  { plan, now }: HistoryReading,
  code: string | null,
  faults: Finding[],
): ReceiptLine[] {
  const edition = plan.editions.at(-1);
  const at = clock(now, plan.terms.zone);
  const checked =
    faults.length === 0
      ? words("history.receipt.complete", { at })
      : words("history.receipt.faults", { at, count: faults.length });
  const inForce =
    edition && code
      ? [
          {
            label: words("history.receipt.edition"),
            value: words("history.receipt.inForce", { edition: edition.edition }),
          },
          {
            label: words("history.receipt.since"),
            value: fullDay(dayOf(edition.from, plan.terms.zone)),
          },
          { label: words("history.receipt.code"), value: code },
        ]
      : [{ label: words("history.receipt.edition"), value: words("history.receipt.notYet") }];
  return [
    ...inForce,
    { label: words("history.receipt.entries"), value: String(plan.version) },
    { label: words("history.receipt.checked"), value: checked },
  ];
}
