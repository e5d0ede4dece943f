import type { ReactNode } from "react";
import { words } from "@/app/words";
import { MainNav, type NavPlace } from "./main-nav";
import { Wordmark } from "./wordmark";

type Props = { places: NavPlace[]; person: string | null; children: ReactNode };

export function Frame({ places, person, children }: Props) {
  return (
    <>
      <header className="masthead">
        <div className="masthead-inner">
          <Wordmark name={words("shell.name")} />
          {places.length > 0 && <MainNav label={words("shell.mainNav")} places={places} />}
          {person && (
            <div className="account">
              <span>{person}</span>
              <form method="post" action="/api/sign-out">
                <button type="submit">{words("shell.signOut")}</button>
              </form>
            </div>
          )}
        </div>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot">
        <div className="page-foot-inner">
          <p>{words("shell.promise")}</p>
        </div>
      </footer>
    </>
  );
}
