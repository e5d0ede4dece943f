import { testsOf } from "./tests-of";

export default testsOf({
  include: [
    "tests/db/record.test.ts",
    "tests/db/at-once.test.ts",
    "tests/db/append.test.ts",
    "tests/db/record-answers.test.ts",
    "tests/db/account.test.ts",
    "tests/db/live.test.ts",
    "tests/db/together.test.ts",
    "tests/db/sessions.test.ts",
  ],
  globalSetup: "tests/db/server.ts",
  testTimeout: 30_000,
  hookTimeout: 60_000,
});
