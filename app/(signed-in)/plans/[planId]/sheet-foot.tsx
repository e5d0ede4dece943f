import { PrintedFoot } from "@/app/ui/printed-foot";
import { words } from "@/app/words";
import type { Plan } from "@/lib/plan/plan";
import { codeOf } from "./code";

/** Puts edition and code at the foot of every sheet that a browser prints. */
export async function SheetFoot({ plan }: { plan: Plan }) {
  const code = await codeOf(plan);
  return code && <PrintedFoot text={words("plan.head.foot", { edition: plan.edition, code })} />;
}
