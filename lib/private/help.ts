import * as z from "zod";
import { id, link, text, title } from "@/lib/plan/text";

/** Where help is to be had; the same for everyone, and who opens it is kept nowhere (003-9j). */
export type HelpResource = { resourceId: string; title: string; about: string; url: string | null };

export const adding = z.strictObject({ id, title, about: text, url: link.optional() });

export const removing = z.strictObject({ id });
