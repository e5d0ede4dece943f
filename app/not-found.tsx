import type { Metadata } from "next";
import { Button } from "./ui/button";
import { LonePage } from "./ui/lone-page";
import { words } from "./words";

export const metadata: Metadata = { title: words("errors.notFound.title") };

export default function NotFound() {
  return (
    <LonePage title={words("errors.notFound.title")} wide>
      <div className="stack">
        <p className="lead lone-lead">{words("errors.notFound.lead")}</p>
        <p className="soft">{words("errors.notFound.under")}</p>
        <Button kind="quiet" href="/">
          {words("errors.notFound.home")}
        </Button>
      </div>
    </LonePage>
  );
}
