import "server-only";
import { language } from "@/app/ui/language";
import { tellingsOf } from "@/lib/plan/gate/tell";
import { day } from "@/lib/time/day";
import type { DraftPage } from "./draft-page";
import { namesIn } from "./open-draft";

const knownDay = (value: unknown) => day.safeParse(value).data ?? null;

/** What can be told when an expectation's page is made, and what it takes to keep up with it. */
export function tellingsWith({ draft, written }: DraftPage, expectationId: string) {
  const { startsOn, endsOn } = draft.document;
  const period = { startsOn: knownDay(startsOn), endsOn: knownDay(endsOn) };
  const { zone } = draft.plan.terms;
  const began = tellingsOf(written, expectationId, period, { language, zone });
  return { first: namesIn(draft).first, zone, expectationId, period, began };
}
