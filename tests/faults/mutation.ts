import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Form, Measure } from "@/tests/measure/measure";

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const PROOF = "lib/proof/*.ts";

// What a line promises is tested without a database where it can be: so the two kinds are run apart.
const PARTS = {
  rules: ["lib/plan/policy.ts", "lib/plan/objection.ts", PROOF],
  database: ["db/record.ts", "db/append.ts", "db/together.ts", "db/sessions.ts"],
};

async function mutants(part: keyof typeof PARTS, mutate: string[]): Promise<Mutant[]> {
  const folder = await mkdtemp(join(tmpdir(), "footing-mutants-"));
  const stryker = new Stryker({
    mutate,
    testRunner: "vitest",
    vitest: { configFile: `tests/faults/mutation/${part}.config.ts`, related: false },
    tempDirName: folder,
    // The compiler has no interface that could rewrite it.
    tsconfigFile: "none.json",
    ignorePatterns: [".next"],
    concurrency: availableParallelism(),
    timeoutMS: 30_000,
    reporters: [],
  });
  try {
    return await stryker.runMutationTest();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isFound = ({ status }: Mutant) => status === "Killed" || status === "Timeout";
const isCounted = ({ status }: Mutant) => status !== "CompileError" && status !== "Ignored";

async function run(form: Form, say: (line: string) => void) {
  const all =
    form === "full"
      ? [...(await mutants("rules", PARTS.rules)), ...(await mutants("database", PARTS.database))]
      : await mutants("rules", [PROOF]);
  const counted = all.filter(isCounted);
  const found = counted.filter(isFound);
  for (const { fileName, location, replacement } of counted.filter((one) => !isFound(one)))
    say(`not found: ${fileName}:${location.start.line + 1} changed to ${replacement}`);
  say(`${found.length} of ${counted.length} changed lines were found by a test`);
  return { mutation_score: (100 * found.length) / counted.length };
}

export const mutation: Measure = {
  targets: { mutation_score: { atLeast: 95 } },
  how: "each line of policy, objection, proof, record and sessions is changed in turn; per cent that a test finds",
  run,
};
