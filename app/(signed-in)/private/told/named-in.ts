import { words } from "@/app/words";
import type { Confidence } from "@/lib/private/confidence";

/** `Circumstances of Ines Vogel` */
export const namedIn = ({ kind, employee }: Pick<Confidence, "kind" | "employee">) =>
  words(`private.heard.${kind}`, { name: employee.name });
