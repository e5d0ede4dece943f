import { generateKeyPairSync, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { GET } from "@/app/api/plans/[planId]/copies/[copy]/route";
import { actorOf, type PersonKey } from "@/db/seed/people";
import { asLaunched, ORIGIN } from "../app/auth-people";
import { cookieOf } from "../app/plan-api";
import { freshDatabase } from "../db/harness";

type Database = Awaited<ReturnType<typeof freshDatabase>>;

/** A private key that signs history, as its process is told it. */
export const newSigningKey = () =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();

/** A database of a file's own, filled once before its tests; each of them begins with every turn still to take. */
export function ground(fill: () => Promise<unknown>): () => Database {
  let db: Database;
  beforeAll(async () => {
    asLaunched();
    process.env.FIELD_KEY = randomBytes(32).toString("base64url");
    process.env.SIGNING_KEY = newSigningKey();
    db = await freshDatabase();
    await fill();
  });
  beforeEach(() => db.ownerSql`delete from throttle`);
  afterAll(() => db.drop());
  return () => db;
}

/** Asks for a copy of a plan as somebody's browser does; as nobody's without a name. */
export async function take(copy: string, who: PersonKey | null, planId: string): Promise<Response> {
  const cookie = who ? await cookieOf(actorOf(who)) : "";
  const request = new Request(`${ORIGIN}/api/plans/${planId}/copies/${copy}`, {
    headers: { cookie },
  });
  return GET(request, { params: Promise.resolve({ planId, copy }) });
}

export const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());
