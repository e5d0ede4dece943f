import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import { type Reading, whoAndWhen, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { Awaited } from "@/app/ui/awaited";
import { Button } from "@/app/ui/button";
import { dayAndMonth } from "@/app/ui/dates";
import { Entry } from "@/app/ui/entry";
import { Reply } from "@/app/ui/reply";
import { Thread } from "@/app/ui/thread";
import { words } from "@/app/words";
import { promisedBy } from "@/lib/plan/answer-time";
import { type PromiseAsk, promiseOf } from "@/lib/plan/promise/promise";

/** What the employee asked for, each with the promise or the reason it was answered with. */
export function Asks({ reading }: { reading: Reading }) {
  return (
    <div className="asks">
      <h3 className="small-title">{words("plan.promises.asksTitle")}</h3>
      <Thread>
        {reading.plan.promiseAsks.map((ask) => (
          <Ask key={ask.asked.id} reading={reading} ask={ask} />
        ))}
      </Thread>
    </div>
  );
}

function Ask({ reading, ask }: { reading: Reading; ask: PromiseAsk }) {
  const { plan } = reading;
  const { asked, refused, promiseId } = ask;
  const by = words("plan.promises.askBy", { on: dayAndMonth(asked.event.byOn) });
  const promise = promiseId ? promiseOf(plan, promiseId) : null;
  const mayAnswer = mayRecord(reading, {
    type: "promise_refused",
    askId: asked.id,
    reason: asked.event.text,
  });
  return (
    <li>
      <Entry who={`${whoAndWhen(reading, asked)}, ${by}`} text={asked.event.text}>
        {promise?.made && (
          <Reply who={whoAndWhen(reading, promise.made)} text={promise.promised.text} />
        )}
        {refused && (
          <Reply
            who={whoAndWhen(reading, refused)}
            text={words("plan.promises.askRefused", { reason: refused.event.reason })}
          />
        )}
        {!refused && !promise && <Awaited sentence={awaited(reading, ask)} />}
        {mayAnswer && (
          <p className="actions">
            <Button kind="quiet" href={planHref(plan, `/promises/new?answers=${asked.id}`)}>
              {words("plan.next.open.answer_promise_ask")}
            </Button>
          </p>
        )}
      </Entry>
    </li>
  );
}

function awaited(reading: Reading, { asked }: PromiseAsk): string {
  const { plan } = reading;
  const on = byInWords(plan, promisedBy(plan, asked.at, "Requests", "supervisor"));
  return words("plan.promises.askWaits", { ...whoIs(reading, plan.supervisorId), on });
}
