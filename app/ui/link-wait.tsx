"use client";

import { useLinkStatus } from "next/link";
import { usePlainWords } from "./known-words";

/** Inside a link whose page takes long enough to be noticed: a sentence, where the reader is looking. */
export function LinkWait() {
  const loading = usePlainWords("ui", "loading");
  const { pending } = useLinkStatus();
  return (
    pending && (
      <span role="status" className="link-wait late">
        {loading}
      </span>
    )
  );
}
