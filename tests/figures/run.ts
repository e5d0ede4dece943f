import { runMeasures } from "@/tests/measure/run";
import { append } from "./append";
import { checks } from "./checks";
import { coldStart } from "./cold-start";
import { exporting } from "./export";
import { growth } from "./growth";
import { interaction } from "./interaction";
import { lighthouse } from "./lighthouse";
import { live } from "./live";
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
  live,
  exporting,
  checks,
  serving,
  overload,
  coldStart,
  interaction,
  lighthouse,
]);
