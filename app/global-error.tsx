"use client";

import { lazy, Suspense } from "react";
import { fontVariables } from "./fonts";
import "./globals.css";
import { language } from "./ui/language";

// The words come only when they are needed, so that no other page carries them.
const Page = lazy(() =>
  import("./ui/global-error-page").then((page) => ({ default: page.GlobalErrorPage })),
);

export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang={language} className={fontVariables}>
      <body>
        <Suspense>
          <Page retry={retry} />
        </Suspense>
      </body>
    </html>
  );
}
