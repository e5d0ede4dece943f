"use client";

import { lazy } from "react";
import type { LiveFormProps } from "./live-form";

const LiveForm = lazy(() => import("./live-form").then((form) => ({ default: form.LiveForm })));

export function LateForm(props: LiveFormProps) {
  return <LiveForm {...props} />;
}
