import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";
import { fullMoment } from "./full-moment";

/** Takes back what was told, or erases it; both are the employee's alone. */
export function TakeBackForms({ told }: { told: Confidence }) {
  const action = `/api/private/confidences/${told.confidenceId}`;
  const about = words("private.entry.about", { at: fullMoment(told.toldAt, told.zone) });
  return (
    <Fold summary={words("private.entry.takeBack")} about={about}>
      {told.takenBackAt === null && (
        <Form action={action} hidden={{ type: "taken_back" }}>
          <p>{words("private.entry.takeBackUnder")}</p>
          <Button>{words("private.entry.takeBackDo")}</Button>
        </Form>
      )}
      <Form action={action} hidden={{ type: "erased" }}>
        <p>{words("private.entry.eraseUnder")}</p>
        <Button>{words("private.entry.eraseDo")}</Button>
      </Form>
    </Fold>
  );
}
