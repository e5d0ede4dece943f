import Link from "next/link";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { words } from "@/app/words";
import type { DirectoryRow } from "@/db/directory";

/** Who is here, what they do, who they report to, and which rights they have everywhere. */
export function PeopleRows({ people }: { people: DirectoryRow[] }) {
  return (
    <Rows tone="names">
      {people.map(({ personId, name, jobTitle, reportsTo, ...rights }) => (
        <Row
          key={personId}
          label={
            <Link href={`/people/${personId}`} prefetch={false}>
              {name}
            </Link>
          }
        >
          <p>{jobTitle}</p>
          <p className="note">{linesOf(reportsTo?.name ?? null, rights).join(" ")}</p>
        </Row>
      ))}
    </Rows>
  );
}

type Rights = Pick<DirectoryRow, "isHr" | "isAdmin" | "status">;

function linesOf(supervisor: string | null, { isHr, isAdmin, status }: Rights): string[] {
  return [
    supervisor ? words("people.reportsTo", { supervisor }) : words("people.reportsToNobody"),
    isHr && words("people.isHr"),
    isAdmin && words("people.isAdmin"),
    status === "left" && words("people.left"),
  ].filter((line) => line !== false);
}
