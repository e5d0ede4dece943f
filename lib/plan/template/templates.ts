import * as z from "zod";
import { templates } from "@/lib/plan/document";
import { type Structure, structure } from "./structure";
import built from "./templates.json";

const structures = z.record(z.enum(templates), structure).parse(built);

/** What the template of a kind of work brings. */
export const structureOf = (template: Structure["template"]): Structure => ({
  template,
  ...structures[template],
});
