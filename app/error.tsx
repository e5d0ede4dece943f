"use client";

import { lazy, Suspense } from "react";

type Props = { error: unknown; retry: () => void };

// The words come only when they are needed, so that no other page carries them.
const Page = lazy(() =>
  import("./ui/unexpected-page-in-words").then((page) => ({ default: page.UnexpectedPageInWords })),
);

export default function UnexpectedError({ error, retry }: Props) {
  return (
    <Suspense>
      <Page code={codeOf(error)} retry={retry} />
    </Suspense>
  );
}

function codeOf(error: unknown): string | undefined {
  const digest: unknown = error instanceof Error ? Reflect.get(error, "digest") : undefined;
  return typeof digest === "string" ? digest : undefined;
}
