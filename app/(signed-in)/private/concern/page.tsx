import type { Metadata } from "next";
import { privateReading } from "@/app/(signed-in)/private/read";
import { ToldPage } from "@/app/(signed-in)/private/told-page";
import { words } from "@/app/words";

export const metadata: Metadata = { title: words("private.title") };

export default async function ConcernPage() {
  return <ToldPage kind="concern" page={await privateReading()} />;
}
