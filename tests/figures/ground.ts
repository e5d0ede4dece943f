import { connect } from "@/db/address";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { seedCast } from "@/tests/db/seed-cast";
import { ownDatabase } from "@/tests/measure/own-database";

export const LOGIN_PASSWORD = "measured-and-thrown-away";
const SETTINGS = { shared_buffers: "2GB", shared_preload_libraries: "pg_stat_statements" };

/** The product's own functions on a database of their own, with the cast of the tests in it. */
export async function castDatabase() {
  const database = await ownDatabase(SETTINGS);
  const { loginUrl } = await migrate(database.ownerUrl, { loginPassword: LOGIN_PASSWORD });
  /** Points the product's pool at this database. */
  const use = async () => {
    if (process.env.FOOTING_LOGIN_URL === loginUrl) return;
    await closePool();
    process.env.FOOTING_LOGIN_URL = loginUrl;
  };
  await use();
  const sql = connect(database.ownerUrl, { max: 4, onnotice: () => undefined });
  await seedCast(sql);
  return {
    sql,
    use,
    loginUrl,
    ownerUrl: database.ownerUrl,
    async drop() {
      await closePool();
      await sql.end({ timeout: 5 });
      await database.drop();
    },
  };
}
