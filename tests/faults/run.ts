import { runMeasures } from "@/tests/measure/run";
import { authorization } from "./authorization";
import { bootRace } from "./boot-race";
import { diskFull } from "./disk-full";
import { droppedConnections } from "./dropped-connections";
import { exactlyOnce } from "./exactly-once";
import { frozenDatabase } from "./frozen-database";
import { fuzz } from "./fuzz";
import { kills } from "./kills";
import { leakedWords } from "./leaked-words";
import { lostUpdate } from "./lost-update";
import { mutation } from "./mutation";
import { restoreDrill } from "./restore-drill";
import { revocation } from "./revocation";
import { rollingRestart } from "./rolling-restart";
import { tamper } from "./tamper";

await runMeasures([
  kills,
  droppedConnections,
  tamper,
  exactlyOnce,
  lostUpdate,
  diskFull,
  frozenDatabase,
  bootRace,
  restoreDrill,
  rollingRestart,
  authorization,
  revocation,
  fuzz,
  leakedWords,
  mutation,
]);
