import "server-only";
import { cookies } from "next/headers";
import { detailsCookie, detailsHidden } from "./ui/hidden-details";

/** Whether this browser asked to hide names and texts. */
export async function areDetailsHidden(): Promise<boolean> {
  return (await cookies()).get(detailsCookie)?.value === detailsHidden;
}
