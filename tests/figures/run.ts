import { runMeasures } from "@/tests/measure/run";
import { append } from "./append";
import { checks } from "./checks";
import { exporting } from "./export";
import { growth } from "./growth";
import { overload } from "./overload";
import { rowSecurity } from "./row-security";
import { serving } from "./serving";
import { statements } from "./statements";

import { weights } from "./weights";

await runMeasures([
  statements,
  weights,
  growth,
  append,
  rowSecurity,
  exporting,
  checks,
  serving,
  overload,
]);
