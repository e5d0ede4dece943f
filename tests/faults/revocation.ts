import { ines } from "@/tests/cast";
import type { Form, Measure } from "@/tests/measure/measure";
import { guardedApp } from "./authorization/ground";
import { does, readThere, records } from "./revocation/door";
import { type Ending, endings, type Ground } from "./revocation/endings";
import { browserOf, type Person, seedCrowd, vera } from "./revocation/people";
import { hearsMore, type OpenStream, openStream } from "./revocation/streams";

const TIMES: Record<Form, number> = { full: 100, short: 10 };
const AT_ONCE = 4;

type Tried = { isDenied: boolean; stream: OpenStream };

/** Somebody reads a plan with its page open at one process; their access ends at the other; they ask again. */
async function tried(ground: Ground, ending: Ending, who: Person): Promise<Tried> {
  await ending.letIn?.(ground, who);
  const browser = await browserOf(who.personId);
  const before = await readThere(ground, browser.cookie, ground.planId);
  if (before.status !== 200) throw new Error(`never let in: ${before.status}`);
  const stream = await openStream(ground, browser.cookie, ground.planId, before.version);
  await ending.end(ground, who, browser);
  const { status } = await readThere(ground, browser.cookie, ground.planId);
  const isShut = (await ending.isShut?.(ground, who)) ?? true;
  return { isDenied: [401, 404].includes(status) && isShut, stream };
}

async function triedAll(ground: Ground, ending: Ending, people: readonly Person[]) {
  const waiting = people.values();
  const all: Tried[] = [];
  const worker = async () => {
    for (const who of waiting) all.push(await tried(ground, ending, who));
  };
  const workers = ending.of === "hr" ? AT_ONCE : 1;
  await Promise.all(Array.from({ length: workers }, worker));
  return all;
}

/** What all these streams are told once something happens on the plan; the employee's own page proves that it was told at all. */
async function heardAfter(ground: Ground, streams: readonly OpenStream[]) {
  const { cookie } = await browserOf(ines.personId);
  const { version } = await readThere(ground, cookie, ground.planId);
  const own = await openStream(ground, cookie, ground.planId, version);
  await records(ground, cookie, ground.planId, {
    type: "question_asked",
    about: { what: "plan" },
    text: "Who still hears this?",
  });
  await hearsMore(own, 0);
  await own.leaves();
  const heard = streams.filter(({ told }) => told.length > 0).length;
  await Promise.all(streams.map((stream) => stream.leaves()));
  return heard;
}

async function run(form: Form, say: (line: string) => void) {
  const app = await guardedApp();
  try {
    const count = TIMES[form];
    const { hr, colleagues, restore } = await seedCrowd(app.sql, count);
    const ground: Ground = {
      here: app.origin,
      there: await app.beside(),
      admin: (await browserOf(vera)).cookie,
      planId: app.plans.main.underway?.planId ?? "",
      reliefId: colleagues[count]?.personId ?? "",
    };
    await does(ground, ground.admin, "/api/session", {});
    const total = { tried: 0, denied: 0, heard: 0 };
    for (const [name, ending] of Object.entries(endings)) {
      const people = ending.of === "hr" ? hr : colleagues.slice(0, count);
      const all = await triedAll(ground, ending, people);
      const denied = all.filter(({ isDenied }) => isDenied).length;
      const heard = await heardAfter(
        ground,
        all.map(({ stream }) => stream),
      );
      say(`${name}: ${denied} of ${all.length} denied, ${heard} open pages told more`);
      total.tried += all.length;
      total.denied += denied;
      total.heard += heard;
      await restore();
    }
    say(`${total.denied} of ${total.tried} denied`);
    return { revocation: (100 * total.denied) / total.tried, revocation_heard: total.heard };
  } finally {
    await app.stop();
  }
}

export const revocation: Measure = {
  targets: { revocation: { exactly: 100 }, revocation_heard: { exactly: 0 } },
  how: "access ends at one process in eight ways, 100 times each: per cent denied by the next request to another process, and open pages there that were told anything more",
  run,
};
