import { type Device, deviceIn } from "@/lib/people/device";
import { networkOf } from "./network";
import type { Attempt } from "./options";

const unknown: Device = { browser: null, system: null };

/** What next-auth is asked for while nobody tries to sign in. */
export const noAttempt: Attempt = { network: "", device: unknown };

/** A try to sign in: the network it is counted for, and the few words by which its person will know it again. */
export function attemptOf(request: Request): Attempt {
  const userAgent = request.headers.get("user-agent") ?? "";
  return { network: networkOf(request), device: deviceIn(userAgent) };
}
