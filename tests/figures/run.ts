import { runMeasures } from "@/tests/measure/run";
import { append } from "./append";
import { checks } from "./checks";
import { growth } from "./growth";
import { rowSecurity } from "./row-security";
import { statements } from "./statements";

await runMeasures([statements, growth, append, rowSecurity, checks]);
