"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { clock } from "./dates";
import { LiveLine } from "./live-line";
import { useNews } from "./live-use-news";

type Props = {
  planId: string;
  version: number;
  reader: string;
  zone: string;
  names: Record<string, string>;
};

type Last = { actorId: string; at: string };

/** Beside a form nothing is renewed by itself: it says who changed the plan meanwhile, and the reader decides when to read both. */
export function LiveBesideForm({ planId, version, reader, zone, names }: Props) {
  const t = useTranslations("ui.live");
  const router = useRouter();
  const [now, setNow] = useState(version);
  const [read, setRead] = useState(version);
  useNews(planId, version, setNow);
  const { data: last } = useQuery({
    queryKey: ["plan", planId, "last", now],
    queryFn: () => lastAfter(planId, now - 1),
    enabled: now > read,
  });
  const name = last && last.actorId !== reader ? names[last.actorId] : undefined;
  const says =
    now > read && last && name ? t("changedKept", { name, time: clock(last.at, zone) }) : null;
  const renew = () => {
    setRead(now);
    router.refresh();
  };
  return (
    <LiveLine says={says} close={t("close")} onClose={() => setRead(now)}>
      <button type="button" className="button-quiet" onClick={renew}>
        {t("readBoth")}
      </button>
    </LiveLine>
  );
}

async function lastAfter(planId: string, version: number): Promise<Last | null> {
  const answer = await fetch(`/api/plans/${planId}/events?after=${version}`);
  const { entries = [] }: { entries?: Last[] } = answer.ok ? await answer.json() : {};
  return entries.at(-1) ?? null;
}
