"use client";

import { Sprite } from "./sprite";
import { UnexpectedPageInWords } from "./unexpected-page-in-words";

export function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <>
      <Sprite />
      <UnexpectedPageInWords retry={retry} />
    </>
  );
}
