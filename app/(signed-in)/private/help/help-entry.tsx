import { Button } from "@/app/ui/button";
import { Form } from "@/app/ui/form";
import { words } from "@/app/words";
import type { HelpResource } from "@/lib/private/help";

type Props = { resource: HelpResource; isHr: boolean };

export function HelpEntry({ resource, isHr }: Props) {
  const { resourceId, title, about, url } = resource;
  return (
    <>
      <p className="as-written">{about}</p>
      {url && (
        <p>
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </p>
      )}
      {isHr && (
        <Form action={`/api/private/help/${resourceId}`}>
          <Button kind="quiet">
            {words("private.help.remove")}
            <span className="sr-only"> {words("private.help.removeAbout", { name: title })}</span>
          </Button>
        </Form>
      )}
    </>
  );
}
