"use client";

import { createContext } from "react";
import type { Refused } from "./refused";

export type FormState = { form: string; refused: Refused | null };

export const FormContext = createContext<FormState>({ form: "", refused: null });
