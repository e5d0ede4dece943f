import type { RefusalCode } from "@/lib/plan/refusal";
import type words from "@/lib/wording/en.json";

/** An expected "no" about what is private: its sentence lives in lib/wording, apart from those of the plan. */
export type PrivateRefusal = {
  code: RefusalCode;
  because: keyof (typeof words)["private"]["refused"];
  values?: Record<string, string | number>;
  field?: string;
};
