import { footOf, type Printed } from "@/app/documents/paper/foot-of";
import { PrintedFoot } from "@/app/ui/printed-foot";

type Props = { of: Printed & { printedAt?: Printed["now"] } };

/** Puts edition, code, reader and day at the foot of every sheet that a browser prints. */
export async function SheetFoot({ of: { plan, actor, now, printedAt = now } }: Props) {
  return <PrintedFoot text={await footOf({ plan, actor, now: printedAt })} />;
}
