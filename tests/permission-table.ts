import { eventTypes } from "@/lib/plan/event";
import { policy } from "@/lib/plan/policy";

/** The permission table as the README prints it: what is allowed alike stands in one row. */
export function permissionTable(): string {
  const rows = new Map<string, string[]>();
  for (const type of eventTypes) {
    const { by, while: when } = policy[type];
    const who = `${by.join(", ")} | ${when.join(", ")}`;
    rows.set(who, [...(rows.get(who) ?? []), `\`${type}\``]);
  }
  const lines = [...rows].map(([who, types]) => `| ${types.join(" ")} | ${who} |`);
  return ["| event | by | while the plan is |", "|---|---|---|", ...lines].join("\n");
}
