import type postgres from "postgres";

/** Sign-ins, attempts to sign in and what is about to be told belong to a running server, not to a copy of its data. */
const STAYS_BEHIND = ["sessions", "throttle", "outbox"];

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

type Row = { name: string; columns: string[]; needs: string[] };

/** Every table after those it refers to. */
function inOrder(rows: readonly Row[]): Table[] {
  const ordered: Row[] = [];
  const left = new Set(rows);
  while (left.size > 0) {
    const names = new Set([...left].map(({ name }) => name));
    const next = [...left].find((row) =>
      row.needs.every((need) => need === row.name || !names.has(need)),
    );
    if (!next) throw new Error("the tables refer to each other in a circle");
    ordered.push(next);
    left.delete(next);
  }
  return ordered.map(({ name, columns }) => ({ name, columns }));
}

/** The tables a backup holds, with the columns that are stored, in an order in which they can be filled. */
export async function tablesOf(sql: postgres.ISql): Promise<Table[]> {
  const rows = await sql<Row[]>`
    select c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select coalesce(json_agg(distinct f.confrelid::regclass::text), '[]') from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f') as needs
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and not c.relname in ${sql(STAYS_BEHIND)}
    order by c.relname`;
  return inOrder(rows);
}
