import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";

export function AddHelpForm() {
  return (
    <Form action="/api/private/help">
      <Field kind="text" name="title" label={words("private.help.name")} />
      <Field kind="long" name="about" label={words("private.help.about")} />
      <Field kind="text" name="url" type="url" label={words("private.help.url")} optional />
      <Button kind="main">{words("private.help.addDo")}</Button>
    </Form>
  );
}
