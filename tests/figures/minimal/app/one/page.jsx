import { connection } from "next/server";
import postgres from "postgres";

const address = new URL(process.env.DATABASE_URL ?? "postgres://localhost/none");
const sql = postgres({
  host: address.searchParams.get("host"),
  database: address.pathname.slice(1),
  username: address.username,
  password: address.password,
});

/** What is drawn anew on each request, from one prepared statement, for whoever asks. */
export default async function Page() {
  await connection();
  const [row] = await sql`select count(*) as plans from plans where org_id = ${process.env.ORG_ID}`;
  return <h1>{row.plans}</h1>;
}
