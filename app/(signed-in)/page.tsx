import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentSessionId } from "@/app/auth/session";
import { currentInstant } from "@/app/clock";
import { words } from "@/app/words";
import { readHomePage } from "@/db/home";
import { setUpSoFar } from "@/db/setup";
import { Home } from "./home/home";
import { SignedInFrame } from "./signed-in-frame";

export const metadata: Metadata = { title: words("home.title") };

export default async function HomePage() {
  const sessionId = await currentSessionId();
  if (!sessionId) redirect(await doorFor());
  const now = currentInstant();
  const page = await readHomePage(sessionId, now);
  if (!page) redirect("/sign-in");
  return (
    <SignedInFrame actor={page.actor}>
      <Home page={page} now={now} />
    </SignedInFrame>
  );
}

/** Where somebody who is not signed in goes: to the welcome page while there is nobody to sign in as. */
async function doorFor(): Promise<string> {
  const { organisation, demo } = await setUpSoFar();
  return organisation || demo ? "/sign-in" : "/welcome";
}
