import { join } from "node:path";
import { becomeUser, isRoot, mayUse, type SystemUser } from "@/db/embedded/system-user";
import { words } from "@/db/embedded/words";
import { root } from "./root";
import { say } from "./terminal";

const NEEDED = ["package.json", "node_modules/next/package.json", ".next/BUILD_ID"];

/** Before the port opens: a web server does not run as root where it need not. */
export function leaveRoot(user: SystemUser | null): void {
  if (user === null || !isRoot()) return;
  const canRead = NEEDED.every((path) => mayUse(user, join(root, path), "-r"));
  if (canRead) becomeUser(user);
  say(words(canRead ? "webAsUser" : "webStaysRoot", { user: user.name, folder: root }));
}
