import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { words } from "@/app/words";
import type { Standing } from "@/lib/people/standing";
import type { EventType } from "@/lib/plan/event";
import { standingOn } from "@/lib/plan/objection";

const controls = [
  { key: "acknowledge", type: "plan_acknowledged", rest: "/acknowledge" },
  { key: "review", type: "plan_approved", rest: "/review" },
  { key: "deliver", type: "plan_delivered", rest: "/deliver" },
  { key: "draft", type: "plan_submitted", rest: "/draft" },
  { key: "log", type: "progress_logged", rest: "/log" },
  { key: "ask", type: "question_asked", rest: "/ask" },
  { key: "makePromise", type: "promise_made", rest: "/promises/new" },
  { key: "askPromise", type: "promise_asked", rest: "/promises/ask" },
] as const satisfies { key: string; type: EventType; rest: string }[];

const looks = ["main", "second"] as const;

/** What this reader can do here, the nearest first; what is not theirs is absent and said in a sentence. */
export function Actions({ reading }: { reading: Reading }) {
  const open = controls.filter(({ type }) => may(reading, type));
  const why = whyNoLog(reading);
  return (
    <>
      {open.length > 0 && (
        <div className="actions actions-wide second-axis">
          {open.map(({ key, rest }, place) => (
            <Button key={key} kind={looks[place] ?? "quiet"} href={planHref(reading.plan, rest)}>
              {words(`plan.actions.${key}`)}
            </Button>
          ))}
        </div>
      )}
      {why && <p className="note second-axis screen-only">{why}</p>}
    </>
  );
}

const reasons: Record<Exclude<Standing, "employee">, "supervisorWhy" | "hrWhy" | "guestWhy"> = {
  supervisor: "supervisorWhy",
  hr: "hrWhy",
  guest: "guestWhy",
};

function whyNoLog(reading: Reading): string | null {
  const { plan, actor } = reading;
  if (plan.delivery === null || may(reading, "progress_logged")) return null;
  if (plan.status === "closed" || plan.status === "withdrawn")
    return words("plan.actions.closedWhy");
  const as = standingOn(plan, actor);
  if (as === null || as === "employee") return null;
  return words(`plan.actions.${reasons[as]}`, {
    employee: shortName(reading, plan.employeeId),
    supervisor: shortName(reading, plan.supervisorId),
  });
}
