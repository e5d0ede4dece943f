import { words } from "@/app/words";

/** How often and how long the regular check-ins are. */
export const rhythmWords = (rhythm: { everyWeeks: number; minutes: number }): string =>
  words("plans.new.rhythmIs", rhythm);
