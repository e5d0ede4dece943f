import type { ViteUserConfig } from "vitest/config";
import everything from "../../vitest.config";

/** The tests a changed line is held against: those that say what it promises, without the long random histories. */
export const testsOf = (test: ViteUserConfig["test"]): ViteUserConfig => ({ ...everything, test });
