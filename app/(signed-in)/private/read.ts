import "server-only";
import { redirect } from "next/navigation";
import { requireSessionId } from "@/app/auth/session";
import { readPrivate } from "@/db/private";

/** What is private to the one who is signed in, by one statement. */
export async function privateReading() {
  const page = await readPrivate(await requireSessionId());
  return page ?? redirect("/sign-in");
}
