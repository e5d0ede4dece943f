import "./life/set-up";
import "./life/asking";
import "./life/seen";
import "./life/oversight";
import "./life/missing";
import "./life/differing";
import "./life/meetings";
import "./life/guests";
import "./life/changes";
import "./life/time";
import "./life/private";
import "./life/oversight-ends";
import "./life/handed-over";
import "./life/ending";
import "./life/afterwards";
import { test } from "./person";

// One plan from its first day to its letters; each chapter goes on from the one before.
test.describe.configure({ mode: "serial" });
