import type { PlotName } from "./actors";
import type { Who } from "./table";

/** Who reads what was told to HR about each plan: nobody who is a party of it but its employee; a concern not even whoever approved it. */
export const hearers: Record<string, Partial<Record<PlotName, Who>>> = {
  circumstance: {
    main: ["employee", "hr", "hr_subject", "hr_supervisor"],
    subject: ["hr_subject", "hr", "hr_supervisor"],
    supervised: ["hr", "hr_subject"],
  },
  concern: {
    main: ["employee", "hr_subject", "hr_supervisor"],
    subject: ["hr_subject", "hr_supervisor"],
    supervised: ["hr_subject"],
  },
  takenback: { main: ["employee"], subject: ["hr_subject"], supervised: [] },
};

/** Who told it: they do not answer themselves, and HR's page about it is not for them. */
export const tellers: Partial<Record<PlotName, Who>> = {
  main: ["employee"],
  subject: ["hr_subject"],
  supervised: [],
};
