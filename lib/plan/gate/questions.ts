/** The eight questions HR answers before a plan may reach the employee, each with a place in the draft. */
export const gateQuestions = [
  "substantiated",
  "written_before",
  "supervisor_part",
  "mendable",
  "in_control",
  "lawful_acts",
  "same_standard",
  "outcome_open",
] as const;

export type GateQuestion = (typeof gateQuestions)[number];
