"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "./button";
import { fill } from "./fill";
import type { Foreseen } from "./live-foreseen";
import type { InPlaceWords } from "./live-in-place";
import { LiveLine } from "./live-line";
import { isOnThePage, type Underway, useUnderway } from "./live-taken-back";
import { useNews } from "./live-use-news";
import { useSamePlace } from "./live-use-same-place";

// Most plans are only read: what shows an entry in its place comes with the first one.
const LiveInPlace = lazy(() =>
  import("./live-in-place").then((place) => ({ default: place.LiveInPlace })),
);

/** Sentences with their places open: given along, so that a plan that is read loads no translator. */
export type LiveWords = {
  changed: string;
  takenBack: string;
  noAnswer: string;
  backToText: string;
  close: string;
  underway: Record<Foreseen["kind"], string>;
  inPlace: InPlaceWords;
};

type Props = {
  planId: string;
  version: number;
  /** Who changed the plan last and at what time; null when it was the reader. */
  lastBy: { name: string; time: string } | null;
  words: LiveWords;
};

/** Keeps an open plan page at what the plan is; its line says what is on its way, what was refused, and who else changed the plan. */
export function LivePage({ planId, version, lastBy, words }: Props) {
  const router = useRouter();
  const [read, setRead] = useState(version);
  const holdPlace = useSamePlace(version);
  const renew = (now: number) => {
    if (now <= version) return;
    holdPlace();
    router.refresh();
  };
  const underway = useUnderway(planId).filter((one) => !isOnThePage(one, version));
  const arrived = Math.max(0, ...underway.map(({ version: recorded }) => recorded ?? 0));
  useNews(planId, version, renew);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an entry that has arrived renews the page once.
  useEffect(() => renew(arrived), [arrived]);

  const last = underway.at(-1);
  if (last)
    return (
      <>
        <Suspense>
          {underway.map(
            ({ foreseen, refused, written }) =>
              !refused && (
                <LiveInPlace
                  key={String(written.get("id"))}
                  foreseen={foreseen}
                  words={words.inPlace}
                />
              ),
          )}
        </Suspense>
        <OwnLine last={last} words={words} />
      </>
    );
  const says = version > read && lastBy ? fill(words.changed, lastBy) : null;
  return <LiveLine says={says} close={words.close} onClose={() => setRead(version)} />;
}

/** The reader's own entry: on its way, or taken back with the reason and the way to its text. */
function OwnLine({ last, words }: { last: Underway; words: LiveWords }) {
  const { foreseen, from, refused } = last;
  const { underway, takenBack, noAnswer, backToText, close } = words;
  if (!refused)
    return <LiveLine says={fill(underway[foreseen.kind], { text: foreseen.text })} close={close} />;
  return (
    <LiveLine says={fill(takenBack, { because: refused.because || noAnswer })} close={close}>
      <Button kind="quiet" href={from}>
        {backToText}
      </Button>
    </LiveLine>
  );
}
