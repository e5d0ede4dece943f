import { isDraining } from "@/app/env";
import { isReady } from "@/db/ready";

/** The database answers at this version's schema; without details for whoever asks. */
export async function GET(): Promise<Response> {
  const ready = !isDraining() && (await isReady());
  return Response.json(
    { ready },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
