"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { clock } from "./dates";
import { fill } from "./fill";

type Props = {
  secondsLeft: number;
  idleSeconds: number;
  words: { ending: string; ended: string; stay: string; signIn: string };
};

const minute = 60_000;
const warnBefore = 5 * minute;

type State = { is: "open" } | { is: "ending" | "ended"; at: number; canStay: boolean };

/** Says in time that the session ends, and when; what is on the page stays there (WCAG 2.2.1). */
export function SessionEnd({ secondsLeft, idleSeconds, words }: Props) {
  const path = usePathname();
  const [contact, setContact] = useState(0);
  const [state, setState] = useState<State>({ is: "open" });

  // biome-ignore lint/correctness/useExhaustiveDependencies: A new page and a sign of life both begin the hour anew.
  useEffect(() => {
    const idleIn = idleSeconds * 1000;
    const lastIn = secondsLeft * 1000;
    const canStay = idleIn < lastIn;
    const endsIn = Math.min(idleIn, lastIn);
    const at = Date.now() + endsIn;
    setState({ is: "open" });
    const warning = setTimeout(
      () => setState({ is: "ending", at, canStay }),
      Math.max(0, endsIn - warnBefore),
    );
    const end = setTimeout(() => setState({ is: "ended", at, canStay: false }), endsIn);
    return () => {
      clearTimeout(warning);
      clearTimeout(end);
    };
  }, [path, contact, secondsLeft, idleSeconds]);

  async function stay() {
    const answer = await fetch("/api/session", { method: "POST" });
    if (answer.ok) setContact(Date.now());
    else setState({ is: "ended", at: Date.now(), canStay: false });
  }

  return (
    <div className="session-end" role="status">
      {state.is !== "open" && (
        <div className="session-end-inner">
          <p>{fill(words[state.is], { at: timeOf(state.at) })}</p>
          {state.canStay ? (
            <Button type="button" onClick={stay}>
              {words.stay}
            </Button>
          ) : (
            <a className="button" href="/sign-in" target="_blank" rel="noopener">
              {words.signIn}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

function timeOf(moment: number): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return clock(new Date(moment).toISOString(), here);
}
