import { createTranslator } from "next-intl";
import messages from "@/lib/wording/en.json";

/** What starting and stopping says on the terminal. */
export const words = createTranslator({ locale: "en", messages, namespace: "start" });
