import type { Metadata } from "next";
import Link from "next/link";
import { SignedInFrame } from "@/app/(signed-in)/signed-in-frame";
import { currentInstant } from "@/app/clock";
import { PageHead } from "@/app/ui/page-head";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { privateReading } from "./read";
import { HeardList } from "./told/heard-list";

export const metadata: Metadata = { title: words("private.title") };

const pages = ["journal", "circumstances", "concern", "help"] as const;

export default async function PrivatePage() {
  const { actor, heard } = await privateReading();
  return (
    <SignedInFrame actor={actor}>
      <div className="sheet">
        <PageHead title={words("private.title")}>
          <p className="lead told">{words("private.lead")}</p>
        </PageHead>
        <Section id="write" title={words("private.yours")} close>
          <Rows tone="standing">
            {pages.map((page) => (
              <Row
                key={page}
                label={
                  <Link href={`/private/${page}`} prefetch={false}>
                    {words(`private.pages.${page}`)}
                  </Link>
                }
              >
                <p>{words(`private.pages.${page}Under`)}</p>
              </Row>
            ))}
          </Rows>
        </Section>
        {heard && <HeardList heard={heard} now={currentInstant()} />}
      </div>
    </SignedInFrame>
  );
}
