import type { Metadata } from "next";
import { LonePage } from "@/app/ui/lone-page";
import { words } from "@/app/words";
import { Statement } from "./statement";

export const metadata: Metadata = { title: words("accessibility.title") };

/** What everyone can rely on, how it is checked, and what is not good enough yet. */
export default function AccessibilityPage() {
  return (
    <LonePage title={words("accessibility.title")} wide>
      <p className="lead lone-lead">{words("accessibility.lead")}</p>
      <Statement />
    </LonePage>
  );
}
