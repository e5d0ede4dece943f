import { isIPv6 } from "node:net";
import { appEnv } from "@/app/env";

/** The first 64 bits of a long address: what one household or company has. */
function wide(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = Array(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}

/** The network a request comes from: as many hops from the right as there are proxies we were told to trust. */
export function networkOf(request: Request): string {
  const hops = (request.headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const address = hops.at(-Math.max(1, appEnv().TRUST_PROXY_HOPS)) ?? "";
  if (address.startsWith("::ffff:")) return networkOfShort(address.slice(7));
  return isIPv6(address) ? wide(address) : networkOfShort(address);
}

function networkOfShort(address: string): string {
  return address.split(".").slice(0, 3).join(".").slice(0, 40);
}
