import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";

/** A draft that nobody else has seen can be thrown away; it is asked twice. */
export function Discard({ planId }: { planId: string }) {
  return (
    <section className="section-close" aria-label={words("draft.list.discard")}>
      <Fold summary={words("draft.list.discard")}>
        <form className="form" method="post" action={`/api/drafts/${planId}`}>
          <input type="hidden" name="do" value="discard" />
          <p>{words("draft.list.discardUnder")}</p>
          <Button>{words("draft.list.discardYes")}</Button>
        </form>
      </Fold>
    </section>
  );
}
