import type { PlanEvent } from "@/lib/plan/event";
import type { plots } from "./actors";

export type Plot = (typeof plots)[keyof typeof plots];
type Who = "first" | "supervisor" | "employee" | "hr";

/** One thing that happens, and the name under which a page may later ask for it. */
export type Step = readonly [by: Who, at: string, event: PlanEvent, name?: string];
