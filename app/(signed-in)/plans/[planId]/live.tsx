import { clock } from "@/app/ui/dates";
import { LivePage, type LiveWords } from "@/app/ui/live-page";
import { words } from "@/app/words";
import { type Reading, shortName } from "./reading";

/** Tells an open plan page that the plan has changed, and it renews itself. */
export function Live({ reading }: { reading: Reading }) {
  const { plan, actor, last } = reading;
  const { planId, version } = plan;
  const isOfAnother = last !== undefined && last.by !== actor.personId;
  const lastBy = isOfAnother
    ? { name: shortName(reading, last.by), time: clock(last.at, plan.terms.zone) }
    : null;
  return <LivePage planId={planId} version={version} lastBy={lastBy} words={liveWords} />;
}

const text = { text: "{text}" };
const me = { me: "yes", name: "" };
const setback = words("plan.progress.kinds.setback");
const abouts = {
  plan: words("plan.about.plan"),
  expectation: words("plan.about.expectation", { number: "{number}" }),
};

const liveWords: LiveWords = {
  changed: words("ui.live.changed", { name: "{name}", time: "{time}" }),
  takenBack: words("ui.live.takenBack", { because: "{because}" }),
  noAnswer: words("ui.live.noAnswer"),
  backToText: words("ui.live.backToText"),
  close: words("ui.live.close"),
  underway: {
    progress: words("ui.live.underway.progress", text),
    win: words("ui.live.underway.win", text),
    setback: words("ui.live.underway.setback", text),
    value: words("ui.live.underway.value", text),
    done: words("ui.live.underway.done", text),
    date: words("ui.live.underway.date", text),
    question: words("ui.live.underway.question", text),
  },
  inPlace: {
    note: words("ui.live.inPlace.note"),
    value: words("ui.live.inPlace.value", { ...text, on: "{on}" }),
    question: words("plan.whoOn", { ...me, on: "{on}" }),
    change: words("plan.progress.change", text),
    who: {
      plan: words("plan.progress.who", { ...me, about: abouts.plan }),
      expectation: words("plan.progress.who", { ...me, about: abouts.expectation }),
    },
    setback: {
      plan: words("plan.progress.whoKind", { ...me, kind: setback, about: abouts.plan }),
      expectation: words("plan.progress.whoKind", {
        ...me,
        kind: setback,
        about: abouts.expectation,
      }),
    },
    states: {
      delivered: words("plan.promises.state.delivered", { on: "{on}", due: "{due}" }),
      asked: words("plan.promises.state.asked", { on: "{on}", due: "{due}" }),
    },
  },
};
