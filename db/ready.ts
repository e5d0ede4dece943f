import "server-only";
import { setUpSoFar } from "./setup";

/** Whether the database answers a question only this version's functions can. */
export async function isReady(): Promise<boolean> {
  try {
    await setUpSoFar();
    return true;
  } catch {
    return false;
  }
}
