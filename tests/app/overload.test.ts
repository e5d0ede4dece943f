import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bounded } from "@/app/serve/overload";

const waiting: ServerResponse[] = [];
const clock = { ms: 0 };
const answering = bounded(
  (_, response) => waiting.push(response),
  () => clock.ms,
);
const server = createServer(answering);

beforeEach(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(async () => {
  server.close();
  await once(server, "close");
});

function ask(path: string) {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: "close" } });
}

/** So many are in the server and wait. */
async function until(count: number) {
  while (waiting.length < count) await new Promise((resume) => setTimeout(resume, 5));
}

async function ended(response: ServerResponse) {
  response.end();
  await once(response, "close");
}

test("whoever comes when too much is open is asked to come back, and everyone before is answered", async () => {
  const open = Array.from({ length: 48 }, () => ask("/"));
  await until(48);
  const refused = await ask("/");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(await refused.text()).toContain("try again in a moment");
  const stream = ask("/api/live");
  await until(49);
  for (const response of waiting.splice(0)) response.end("answered");
  expect((await stream).status).toBe(200);
  for (const answer of await Promise.all(open)) expect(await answer.text()).toBe("answered");
  const next = ask("/");
  await until(1);
  waiting.pop()?.end();
  expect((await next).status).toBe(200);
});

test("where pages take long fewer wait, so that those who wait are answered soon", async () => {
  for (let page = 0; page < 64; page += 1) {
    const slow = ask("/");
    await until(1);
    clock.ms += 200;
    await Promise.all(waiting.splice(0).map(ended));
    expect((await slow).status).toBe(200);
  }
  const open = Array.from({ length: 24 }, () => ask("/"));
  await until(24);
  expect((await ask("/")).status).toBe(503);
  for (const response of waiting.splice(0)) response.end();
  for (const answer of await Promise.all(open)) expect(answer.status).toBe(200);
});
