import { spawn } from "node:child_process";

interface Load {
  readonly url: string;
  readonly cookie?: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface Answered {
  readonly perSecond: number;
  /** Answers other than 2xx and 3xx, and connections that broke. */
  readonly failed: number;
}

function said(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (bytes) => (text += bytes));
    child.on("error", () => reject(new Error(`${command} is missing: apt-get install ${command}`)));
    child.on("close", () => resolve(text));
  });
}

function numberAfter(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** Sends as many requests as are answered, from a program that leaves the cores to the app. */
export async function load({ url, cookie, connections, seconds }: Load): Promise<Answered> {
  const header = cookie === undefined ? [] : ["-H", `Cookie: ${cookie}`];
  const rate = [`-t1`, `-c${connections}`, `-d${seconds}s`, "--timeout", "20s"];
  const text = await said("wrk", [...rate, ...header, url]);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text);
  const failed = (broken ?? []).slice(1).reduce((sum, count) => sum + Number(count), 0);
  return {
    perSecond: numberAfter(text, /Requests\/sec:\s+([\d.]+)/),
    failed: failed + numberAfter(text, /Non-2xx or 3xx responses: (\d+)/),
  };
}
