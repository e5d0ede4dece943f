import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const exported = /^export (?:async )?(?:function|const) (\w+)/gm;

/** Components for the browser are on the server only names, as Next has it: whoever calls one is told so. */
const serverHalf: Plugin = {
  name: "server-half",
  enforce: "pre",
  transform(code, id) {
    if (id.includes("node_modules") || !code.startsWith('"use client"')) return null;
    const names = [...code.matchAll(exported)].map(([, name = ""]) => name);
    const reference = (name: string) =>
      `export const ${name} = Object.assign(() => { throw new Error("${name} is for the browser"); }, { $$typeof: Symbol.for("react.client.reference") });`;
    return { code: names.map(reference).join("\n"), map: null };
  },
};

export default defineConfig({
  root,
  resolve: {
    alias: {
      "server-only": fileURLToPath(new URL("./empty.ts", import.meta.url)),
      "@": root.replace(/\/$/, ""),
    },
  },
  test: {
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: { name: "lib", include: ["tests/lib/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: "tests/db/server.ts",
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        plugins: [serverHalf],
        test: {
          name: "paper",
          include: ["tests/paper/**/*.test.ts"],
          globalSetup: "tests/db/server.ts",
          testTimeout: 60_000,
          hookTimeout: 240_000,
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
