import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

interface Wish {
  /** Where its own settings may lie. */
  readonly folder: string;
  /** Where people come to. */
  readonly port: number;
  /** Where it tells whom it sends them to. */
  readonly statusPort: number;
  readonly appPorts: readonly number[];
}

export interface Balancer {
  /** Until it sends people to every process. */
  allUp(): Promise<void>;
  stop(): Promise<void>;
}

/** As an operator would set it up: it asks every second whether a process is ready, and twice before it leaves it out. */
function settings({ port, statusPort, appPorts }: Wish): string {
  const servers = appPorts.map((one) => `  server app${one} 127.0.0.1:${one}`);
  return `
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout check 5s
  option redispatch
  option forwardfor
frontend people
  bind 127.0.0.1:${port}
  default_backend apps
backend apps
  balance roundrobin
  option httpchk GET /api/health/ready
  default-server check inter 1s fall 2 rise 1
${servers.join("\n")}
listen status
  bind 127.0.0.1:${statusPort}
  stats enable
  stats uri /
`;
}

/** Says what to install before anything else is started. */
export function refuseWithoutHaproxy(): void {
  const { error } = spawnSync("haproxy", ["-v"]);
  if (error) throw new Error("haproxy is missing: apt-get install haproxy");
}

/** HAProxy before several processes of the app. */
export async function startBalancer(wish: Wish): Promise<Balancer> {
  const file = join(wish.folder, "haproxy.cfg");
  await writeFile(file, settings(wish));
  const child = spawn("haproxy", ["-db", "-q", "-f", file], { stdio: "ignore" });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const up = async () => {
    const answer = await fetch(`http://127.0.0.1:${wish.statusPort}/;csv`).catch(() => null);
    const lines = (await answer?.text())?.split("\n") ?? [];
    return lines.filter((line) => /^apps,app\d+,/.test(line) && line.includes(",UP,")).length;
  };
  return {
    async allUp() {
      while ((await up()) < wish.appPorts.length) {
        if (child.exitCode !== null) throw new Error(`haproxy ended with ${child.exitCode}`);
        await sleep(100);
      }
    },
    async stop() {
      process.off("exit", kill);
      if (child.exitCode !== null) return;
      kill();
      await once(child, "exit");
    },
  };
}
