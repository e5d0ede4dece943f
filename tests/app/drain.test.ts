import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { draining } from "@/app/serve/drain";
import { asLaunched } from "./auth-people";

afterEach(() => {
  delete process.env.FOOTING_DRAINING;
  delete process.env.TRUST_PROXY_HOPS;
});

async function serving(noticedMs: number) {
  asLaunched();
  const waiting: ServerResponse[] = [];
  const server = createServer((_, response) => waiting.push(response));
  const drain = draining(server, noticedMs);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = () => fetch(`http://127.0.0.1:${port}/`);
  const answer = async () => {
    while (waiting.length === 0) await pause(5);
    waiting.pop()?.end("answered");
  };
  return { drain, ask, answer, hasArrived: () => waiting.length > 0 };
}

test("a process that is told to end answers whom it has heard, and nobody else", async () => {
  const { drain, ask, answer, hasArrived } = await serving(0);
  const early = ask();
  while (!hasArrived()) await pause(5);
  const ended = drain();
  await expect(ask()).rejects.toThrow();
  await answer();
  expect(await (await early).text()).toBe("answered");
  await ended;
});

test("behind a balancer it goes on answering until that has noticed, and keeps no connection", async () => {
  process.env.TRUST_PROXY_HOPS = "1";
  const { drain, ask, answer } = await serving(3_000);
  const ended = drain();
  expect(process.env.FOOTING_DRAINING).toBe("1");
  const late = ask();
  await answer();
  expect((await late).headers.get("connection")).toBe("close");
  expect(await (await late).text()).toBe("answered");
  await ended;
  await expect(ask()).rejects.toThrow();
});
