import "./journey/setting-up";
import "./journey/writing";
import "./journey/gate";
import "./journey/handover";
import "./journey/under-way";
import "./journey/looking-back";
import { test } from "./person";

// One story from an empty server to a plan that is under way; each chapter goes on from the one before.
test.describe.configure({ mode: "serial" });
