import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { bounded } from "@/app/serve/overload";

const waiting: ServerResponse[] = [];
const server = createServer(bounded((_, response) => waiting.push(response)));

afterEach(() => server.close());

test("whoever comes when too much is open is asked to come back, and everyone before is answered", async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const open = Array.from({ length: 48 }, () => ask("/"));
  while (waiting.length < 48) await new Promise((resume) => setTimeout(resume, 5));
  const refused = await ask("/");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(await refused.text()).toContain("try again in a moment");
  const stream = ask("/api/live");
  while (waiting.length < 49) await new Promise((resume) => setTimeout(resume, 5));
  for (const response of waiting.splice(0)) response.end("answered");
  expect((await stream).status).toBe(200);
  for (const answer of await Promise.all(open)) expect(await answer.text()).toBe("answered");
  const next = ask("/");
  while (waiting.length < 1) await new Promise((resume) => setTimeout(resume, 5));
  waiting.pop()?.end();
  expect((await next).status).toBe(200);
});
