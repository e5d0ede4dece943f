import type { EventType } from "@/lib/plan/event";
import { policy } from "@/lib/plan/policy";

/** The permission table as Postgres reads it: one `type/standing/status` text a permission, in a fixed order. */
function permissionTriples(): string[] {
  return Object.entries(policy).flatMap(([type, permission]) =>
    permission.by.flatMap((standing) =>
      permission.while.map((status) => `${type as EventType}/${standing}/${status}`),
    ),
  );
}

/** The function that the insert policy of the history asks; a migration carries this text word for word. */
export function permittedFunction(): string {
  const rows = permissionTriples()
    .map((triple) => `    '${triple}'`)
    .join(",\n");
  return `create or replace function permitted(type text, standing text, status text) returns boolean
language sql immutable
return type || '/' || standing || '/' || status = any (array[
${rows}
  ]);
`;
}
