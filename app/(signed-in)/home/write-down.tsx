import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may } from "@/app/(signed-in)/plans/[planId]/may";
import { type Reading, shortName } from "@/app/(signed-in)/plans/[planId]/reading";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";

const kinds = ["progress", "win", "setback"] as const;

type Props = { reading: Reading; isOnly: boolean };

/** Everything an employee writes along the way, one step from home: two minutes on a phone (C.8). */
export function WriteDown({ reading, isOnly }: Props) {
  const { plan, document } = reading;
  if (!may(reading, "progress_logged")) return null;
  const title = isOnly
    ? words("home.write.title")
    : words("home.write.titleOn", { title: document.title });
  return (
    <Section id={`write-${plan.planId}`} title={title}>
      <Rows tone="names">
        <Row label={words("home.write.happened")}>
          <Ways
            ways={kinds.map((kind) => ({
              href: planHref(plan, `/log?kind=${kind}`),
              says: words(`home.write.${kind}`),
            }))}
          />
        </Row>
        {may(reading, "measure_recorded") && (
          <Row label={words("home.write.value")}>
            <Ways
              ways={document.expectations.map(({ id, title: says }) => ({
                href: planHref(plan, `/measure/${id}`),
                says,
              }))}
            />
          </Row>
        )}
        <Row label={words("home.write.ask")}>
          <Ways
            ways={[
              {
                href: planHref(plan, "/ask"),
                says: words("home.write.question", {
                  supervisor: shortName(reading, plan.supervisorId),
                }),
              },
            ]}
          />
        </Row>
      </Rows>
    </Section>
  );
}

function Ways({ ways }: { ways: { href: string; says: string }[] }) {
  return (
    <ul className="ways">
      {ways.map(({ href, says }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {says}
          </Link>
        </li>
      ))}
    </ul>
  );
}
