import type { Metadata } from "next";
import Link from "next/link";
import { words } from "@/app/words";

export const metadata: Metadata = {
  title: { absolute: words("away.title") },
  description: words("away.title"),
};

/** Where somebody lands who leaves quickly: it says nothing of where they were. */
export default function AwayPage() {
  return (
    <main id="main" className="lone" tabIndex={-1}>
      <h1>{words("away.title")}</h1>
      <div className="stack lone-note">
        <p>{words("away.lead")}</p>
        <p>
          <Link href="/sign-in" prefetch={false}>
            {words("away.back")}
          </Link>
        </p>
      </div>
    </main>
  );
}
