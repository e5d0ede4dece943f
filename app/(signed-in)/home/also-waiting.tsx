import Link from "next/link";
import { byInWords } from "@/app/(signed-in)/plans/[planId]/days";
import { onDay } from "@/app/(signed-in)/plans/[planId]/reading";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { inShort } from "@/lib/plan/in-short";
import type { Mine } from "./mine";

/** What else waits, by when an answer was promised. */
export function AlsoWaiting({ items }: { items: Mine[] }) {
  if (items.length === 0) return null;
  return (
    <Section id="waiting" title={words("home.also")}>
      <Rows tone="next">
        {items.map(({ reading, waiting, other, n, said, href }) => (
          <Row
            key={`${waiting.what} ${waiting.about}`}
            label={
              waiting.by
                ? byInWords(reading.plan, waiting.by)
                : words("home.since", { on: onDay(reading, waiting.since) })
            }
          >
            <p>
              <Link href={href} prefetch={false}>
                {words(`home.waits.${waiting.what}.title`, {
                  other,
                  n,
                  title: reading.document.title,
                })}
              </Link>
            </p>
            {said && <p className="note">“{inShort(said)}”</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
