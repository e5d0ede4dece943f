import type { ReactNode } from "react";
import { words } from "@/app/words";
import { MainNav, type NavPlace } from "./main-nav";
import { PageFoot } from "./page-foot";
import { Wordmark } from "./wordmark";

type Props = { places: NavPlace[]; account: ReactNode; children: ReactNode };

export function Frame({ places, account, children }: Props) {
  return (
    <>
      {/* Nothing is painted before the whole head of the page is there: half of it would move when the rest comes. */}
      <link rel="expect" href="#masthead" blocking="render" />
      <header className="masthead" id="masthead">
        <div className="masthead-inner">
          <Wordmark name={words("shell.name")} />
          <MainNav label={words("shell.mainNav")} places={places} />
          {account}
        </div>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <PageFoot />
    </>
  );
}
