import type { Metadata } from "next";
import { LonePage } from "./ui/lone-page";
import { PageTitle } from "./ui/page-title";
import { words } from "./words";

export const metadata: Metadata = { title: words("errors.notFound.title") };

export default function NotFound() {
  return (
    <LonePage title={words("errors.notFound.title")} wide>
      <PageTitle title={words("shell.title").replace("%s", words("errors.notFound.title"))} />
      <div className="stack">
        <p className="lead lone-lead">{words("errors.notFound.lead")}</p>
        <p className="soft">{words("errors.notFound.under")}</p>
        <a className="button-quiet" href="/">
          {words("errors.notFound.home")}
        </a>
      </div>
    </LonePage>
  );
}
