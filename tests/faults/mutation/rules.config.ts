import { testsOf } from "./tests-of";

export default testsOf({
  include: [
    "tests/lib/readme.test.ts",
    "tests/lib/plan/story.test.ts",
    "tests/lib/plan/golden.test.ts",
    "tests/lib/plan/*/*.test.ts",
    "tests/lib/proof/*.test.ts",
  ],
});
