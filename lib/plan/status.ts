/** Where a plan is in its life. "Overdue" is not a status. */
export const statuses = [
  "draft",
  "in_review",
  "returned",
  "ready",
  "delivered",
  "underway",
  "paused",
  "hearing",
  "closed",
  "withdrawn",
] as const;

export type Status = (typeof statuses)[number];

/** The employee reads the plan from delivery on, and all of it (D2, D5). */
export const open = ["delivered", "underway", "paused", "hearing"] as const satisfies Status[];
