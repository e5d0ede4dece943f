import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { NotStarted } from "@/db/embedded/not-started";
import { words } from "@/db/embedded/words";
import type { Ending } from "./ending";
import { root } from "./root";
import { say } from "./terminal";

/** Loads the demo, which prints its own sign-ins. */
export async function loadDemo(ending: Ending): Promise<void> {
  const script = join(root, "db", "seed", "load-demo.ts");
  if (!existsSync(script)) throw new NotStarted(words("noDemo"));
  say(words("loadingDemo"));
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const child = spawn(process.execPath, [tsx, "--conditions=react-server", script], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  ending.prepare(() => void child.kill());
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new NotStarted(words("demoFailed"));
}
