import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import type { Copy } from "./copies-for";

type Props = { planId: string; copies: Copy[] };

/** Plain links: what they lead to is a file, or a page that says why there is none just now. */
export function CopyRows({ planId, copies }: Props) {
  return (
    <Rows tone="names">
      {copies.map(({ file, label, under }) => (
        <Row key={file} label={label}>
          <p>{under}</p>
          <p>
            <a className="button-quiet" href={`/api/plans/${planId}/copies/${file}`}>
              {file}
            </a>
          </p>
        </Row>
      ))}
    </Rows>
  );
}
