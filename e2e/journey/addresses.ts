import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { v7 } from "uuid";
import { z } from "zod";
import { firstMonday } from "./days";

const shape = z.object({
  plan: z.object({
    document: z.object({
      startsOn: z.string(),
      expectations: z.tuple([z.object({ id: z.string() })]),
    }),
    promises: z.array(z.object({ promised: z.object({ id: z.string() }) })),
    readBacks: z.tuple([z.object({ said: z.object({ id: z.string() }) })]),
  }),
});

const folder = join(process.cwd(), "app", "(signed-in)", "plans", "[planId]");

/** The pages that stand below a plan's own, with gaps for what they are about. */
const pages = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => file.replace("/page.tsx", ""));

/** Every address that a plan has, page and API, filled in by somebody who reads it. */
export async function addressesOf(reader: Page, plan: string) {
  const answer = await reader.request.get(`/api${plan}`);
  const { document, promises, readBacks } = shape.parse(await answer.json()).plan;
  const known: Record<string, string | undefined> = {
    day: document.startsOn,
    part: "about",
    expectationId: document.expectations[0].id,
    promiseId: promises[0]?.promised.id,
    readBackId: readBacks[0].said.id,
    checkInId: `rhythm-${firstMonday(document.startsOn)}`,
  };
  const filled = pages().map((page) =>
    page.replaceAll(/\[(\w+)\]/g, (_, gap) => known[gap] ?? crypto.randomUUID()),
  );
  const below = filled.map((page) => `${plan}/${page}`);
  return [plan, ...below, `/api${plan}`, `/api${plan}/events`];
}

/** How a plan answers somebody who writes to it: to its history, to its draft, and to give the draft up. */
export async function answersToWriting({ request }: Page, origin: string, plan: string) {
  const id = v7();
  const draft = plan.replace("/plans/", "/api/drafts/");
  const event = { type: "statement_added", about: { what: "plan" }, text: "Let me in." };
  const headers = { origin };
  const answers = [
    await request.post(`/api${plan}/events`, { headers, data: { id, event } }),
    await request.put(draft, { headers, data: { version: 1, document: {} } }),
    await request.post(draft, { headers, data: { do: "discard" } }),
  ];
  return answers.map((answer) => answer.status());
}
