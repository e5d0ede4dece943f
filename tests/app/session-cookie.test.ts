import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openSession, SESSION_SECONDS, sealSession, secondsLeft } from "@/app/auth/cookie";

const noon = new Date("2026-11-24T12:00:00.000Z");
const later = (seconds: number) => vi.setSystemTime(noon.getTime() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: noon });
  vi.stubEnv("APP_ORIGIN", "http://localhost:3000");
  vi.stubEnv("SESSION_SECRET", "s".repeat(48));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("the cookie of a session", () => {
  test("is opened again and again while the session lasts", async () => {
    const sealed = await sealSession("one");
    expect(await openSession(sealed)).toBe("one");
    later(SESSION_SECONDS - 60);
    expect(await openSession(sealed)).toBe("one");
    expect(await secondsLeft(sealed)).toBe(60);
  });

  test("is not opened when the session is over, however well it was known", async () => {
    const sealed = await sealSession("one");
    expect(await openSession(sealed)).toBe("one");
    later(SESSION_SECONDS + 60);
    expect(await openSession(sealed)).toBe(null);
    expect(await secondsLeft(sealed)).toBe(0);
  });

  test("is not opened when this server did not seal it", async () => {
    const sealed = await sealSession("one");
    expect(await openSession(`${sealed}x`)).toBe(null);
    expect(await openSession(undefined)).toBe(null);
    expect(await secondsLeft("one")).toBe(0);
  });
});
