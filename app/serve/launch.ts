import { NotStarted } from "@/db/embedded/not-started";
import { words } from "@/db/embedded/words";
import { buildWhenNeeded } from "./build";
import { holdDatabase } from "./database";
import { loadDemo } from "./demo";
import { type Ending, listenForTheEnd, makeEnding, report } from "./ending";
import { leaveRoot } from "./identity";
import { migrated, whileAlone } from "./migration";
import { refuseTakenPort } from "./port";
import { secretsFor } from "./secrets";
import { say, sayProblem } from "./terminal";
import { serve } from "./web";
import { readWishes, type Wishes } from "./wishes";

interface Manner {
  readonly isDev: boolean;
  readonly withDemo: boolean;
}

/** The owner's address stays here; the app and the demo get the login without rights. */
async function prepareDatabase(wishes: Wishes, ending: Ending) {
  const { ownerUrl, folder, user } = await holdDatabase(wishes, ending);
  const { LOGIN_PASSWORD, ...secrets } = await whileAlone(ownerUrl, () =>
    secretsFor(folder, process.env, user),
  );
  const loginUrl = await migrated(ownerUrl, LOGIN_PASSWORD);
  delete process.env.DATABASE_URL;
  delete process.env.LOGIN_PASSWORD;
  Object.assign(process.env, secrets, { FOOTING_LOGIN_URL: loginUrl, APP_ORIGIN: wishes.origin });
  return user;
}

function announceToken({ setUpToken }: Wishes) {
  if (setUpToken === undefined) return;
  process.env.FOOTING_SETUP_TOKEN = setUpToken;
  say(words("setUpToken", { token: setUpToken }));
}

async function everything({ isDev, withDemo }: Manner, ending: Ending) {
  const wishes = readWishes(process.env);
  await refuseTakenPort(wishes);
  const preparing = prepareDatabase(wishes, ending);
  // PostgreSQL's own programs do most of what its first start takes: meanwhile ours are read.
  const building = import("next").then(() => (isDev ? undefined : buildWhenNeeded(ending)));
  const [user] = await Promise.all([preparing, building]);
  if (isDev) say(words("devOnly"));
  announceToken(wishes);
  if (withDemo) await loadDemo(ending);
  if (!isDev) leaveRoot(user);
  await serve(wishes, isDev, ending);
}

/** From nothing to a served address, or one sentence and exit code 1. */
export async function launch(manner: Manner): Promise<void> {
  const ending = makeEnding();
  listenForTheEnd(ending);
  try {
    await everything(manner, ending);
  } catch (error) {
    if (ending.hasBegun) return;
    if (error instanceof NotStarted) sayProblem(error.message);
    else report(error);
    await ending.begin(1);
  }
}
