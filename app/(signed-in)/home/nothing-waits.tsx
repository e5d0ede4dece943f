import { PageHead } from "@/app/ui/page-head";
import { words } from "@/app/words";

export function NothingWaits({ isEmpty }: { isEmpty: boolean }) {
  return (
    <>
      <PageHead title={words("home.nothing")} />
      <section className="first stack" aria-label={words("home.nothing")}>
        <p className="lead">{words(isEmpty ? "home.nothingHere" : "home.nothingNow")}</p>
        {isEmpty && <p className="soft">{words("home.nothingHereUnder")}</p>}
      </section>
    </>
  );
}
