import Link from "next/link";
import { words } from "@/app/words";
import type { MissingSpot } from "./missing";
import { spotAddress } from "./spot";

type Props = { planId: string; missing: MissingSpot[] };

/** What is missing before HR can have the plan, page by page, each with the way to its place. */
export function MissingList({ planId, missing }: Props) {
  const pages = [...new Set(missing.map(({ page }) => page))];
  return (
    <section className="problem draft-missing" aria-labelledby="missing">
      <h2 className="problem-title small-title" id="missing">
        {words("draft.check.missing", { count: missing.length })}
      </h2>
      {pages.map((page) => (
        <div key={page}>
          <h3 className="small-title">{page}</h3>
          <ul className="list">
            {missing
              .filter((one) => one.page === page)
              .map((one) => (
                <li key={`${one.path} ${one.because}`}>
                  <Link href={spotAddress(planId, one)} prefetch={false}>
                    {one.label}
                  </Link>{" "}
                  {one.because}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
