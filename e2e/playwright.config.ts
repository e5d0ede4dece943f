import { defineConfig } from "@playwright/test";
import { demo, fresh } from "./places";

// Every run begins with an empty place and a clock that is right.
const prepare = 'rm -rf "$FOOTING_DATA" && echo 0 > "$FOOTING_CLOCK_FILE"';

const server = (place: typeof demo) => ({
  command: `${prepare} && exec ${place.command}`,
  url: `${place.origin}/api/health/ready`,
  timeout: 180_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 15_000 },
  env: {
    PORT: String(place.port),
    FOOTING_DATA: place.folder,
    FOOTING_CLOCK_FILE: place.clock,
    NEXT_TELEMETRY_DISABLED: "1",
  },
});

export default defineConfig({
  testDir: ".",
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: {
      executablePath: process.env.FOOTING_CHROMIUM || "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
    actionTimeout: 15_000,
    locale: "en-GB",
    timezoneId: "Europe/Dublin",
    trace: "retain-on-first-failure",
  },
  webServer: [server(fresh), server(demo)],
});
