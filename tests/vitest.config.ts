import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: {
      "server-only": fileURLToPath(new URL("./empty.ts", import.meta.url)),
      "@": root.replace(/\/$/, ""),
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: "lib", include: ["tests/lib/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: "tests/db/server.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "app",
          include: ["tests/app/**/*.test.ts"],
          globalSetup: "tests/db/server.ts",
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
