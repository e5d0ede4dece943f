import type { ReactNode } from "react";
import { words } from "@/app/words";
import { PageFoot } from "./page-foot";
import { Wordmark } from "./wordmark";

type Props = { title: string; wide?: boolean; children: ReactNode };

/** A page before or outside the plans, without navigation. */
export function LonePage({ title, wide, children }: Props) {
  return (
    <>
      <main id="main" className={wide ? "lone lone-wide" : "lone"} tabIndex={-1}>
        <Wordmark name={words("shell.name")} />
        <h1>{title}</h1>
        {children}
      </main>
      <PageFoot />
    </>
  );
}
