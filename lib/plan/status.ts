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
