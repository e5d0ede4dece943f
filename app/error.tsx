"use client";

import { UnexpectedPage } from "./ui/unexpected-page";

type Props = { error: unknown; retry: () => void };

export default function UnexpectedError({ error, retry }: Props) {
  return <UnexpectedPage code={codeOf(error)} retry={retry} />;
}

function codeOf(error: unknown): string | undefined {
  const digest: unknown = error instanceof Error ? Reflect.get(error, "digest") : undefined;
  return typeof digest === "string" ? digest : undefined;
}
