import "server-only";
import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const SLOTS = 2;
const WAIT_MS = 2_000;

/** More people sign in at once than this server can check; nothing was tried. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

let taken = 0;
const queue: (() => void)[] = [];

function slot(): Promise<void> {
  if (taken < SLOTS) {
    taken += 1;
    return Promise.resolve();
  }
  return new Promise((go, refuse) => {
    const timer = setTimeout(() => {
      queue.splice(queue.indexOf(next), 1);
      refuse(new TooBusy());
    }, WAIT_MS);
    const next = () => {
      clearTimeout(timer);
      go();
    };
    queue.push(next);
  });
}

function release() {
  const next = queue.shift();
  if (next) next();
  else taken -= 1;
}

async function inSlot<Result>(work: () => Promise<Result>): Promise<Result> {
  await slot();
  try {
    return await work();
  } finally {
    release();
  }
}

export function hashPassword(password: string): Promise<string> {
  return inSlot(() => hash(password, COST));
}

let nobodys: Promise<string> | undefined;

/** Whether the password is the one; for unknown people it takes as long and answers no. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobodys ??= hash(randomBytes(24), COST);
  const against = kept ?? (await nobodys);
  const matches = await inSlot(() => verify(against, password));
  return matches && kept !== null;
}
