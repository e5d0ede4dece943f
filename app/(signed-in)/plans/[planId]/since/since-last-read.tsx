import "./since.css";
import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Fold } from "@/app/ui/fold";
import type { Place } from "@/app/ui/places";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Told } from "@/lib/plan/chronicle";
import { SinceEntry } from "./since-entry";
import type { Since } from "./since-of";

type Props = { reading: Reading; places: Place[]; since: Since };

const shown = 3;

/** For a returning reader: what others did since the last visit. Reading it is enough; nothing has to be ticked off. */
export function SinceLastRead({ reading, places, since: { on, told, all } }: Props) {
  if (told.length === 0)
    return <p className="note since screen-only">{words("plan.since.nothing", { on })}</p>;
  const earlier = told.slice(shown);
  return (
    <div className="since screen-only">
      <Section
        id="since"
        title={words("plan.since.title")}
        under={words("plan.since.under", { on, n: all })}
      >
        <Entries {...{ reading, places }} told={told.slice(0, shown)} />
        {earlier.length > 0 && (
          <div className="fold-after">
            <Fold summary={words("plan.since.more", { n: earlier.length })}>
              <Entries {...{ reading, places }} told={earlier} />
            </Fold>
          </div>
        )}
        {all > told.length && (
          <p className="note">
            <Link
              className="button-quiet"
              href={planHref(reading.plan, "/history")}
              prefetch={false}
            >
              {words("plan.since.rest", { n: all - told.length })}
            </Link>
          </p>
        )}
      </Section>
    </div>
  );
}

type EntriesProps = { reading: Reading; places: Place[]; told: Told[] };

function Entries({ reading, places, told }: EntriesProps) {
  return (
    <Rows>
      {told.map((one) => (
        <SinceEntry key={one.recorded.id} reading={reading} places={places} told={one} />
      ))}
    </Rows>
  );
}
