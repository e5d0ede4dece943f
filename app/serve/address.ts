/** The page Next keeps for when all else fails; at an address of its own it would tell of a failure that is none. */
const forFailures = "/_global-error";

/** Whether an address names nothing: no text can be read from it, which Next would answer as a failure of its own. */
export function namesNothing(address = "/"): boolean {
  const [path = "/"] = address.split("?", 1);
  try {
    return decodeURIComponent(path) === forFailures;
  } catch {
    return true;
  }
}
