import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import en from "@/lib/wording/en.json";
import { areDetailsHidden } from "./details";
import { fontVariables } from "./fonts";
import "./globals.css";
import { detailsHidden } from "./ui/hidden-details";
import { KnownWords } from "./ui/known-words";
import { language } from "./ui/language";
import { Queries } from "./ui/queries";
import { Sprite } from "./ui/sprite";
import { words } from "./words";

export const metadata: Metadata = {
  title: { default: words("shell.name"), template: words("shell.title") },
  description: words("shell.about"),
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  referrer: "no-referrer",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false, url: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#221c17" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The nonce of the policy is new with every answer, so no page may be made beforehand.
  await connection();
  const details = (await areDetailsHidden()) ? detailsHidden : undefined;
  return (
    <html lang={language} className={fontVariables} data-details={details}>
      <body>
        <a className="skip-link" href="#main">
          {words("shell.skip")}
        </a>
        <Sprite />
        <KnownWords messages={{ ui: en.ui }}>
          <Queries>{children}</Queries>
        </KnownWords>
      </body>
    </html>
  );
}
