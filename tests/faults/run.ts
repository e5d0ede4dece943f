import { runMeasures } from "@/tests/measure/run";
import { kills } from "./kills";

await runMeasures([kills]);
