import type { Metadata } from "next";
import { PrivateSheet } from "@/app/(signed-in)/private/private-sheet";
import { privateReading } from "@/app/(signed-in)/private/read";
import { EmptyState } from "@/app/ui/empty-state";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { AddHelpForm } from "./add-help-form";
import { HelpEntry } from "./help-entry";

export const metadata: Metadata = { title: words("private.help.title") };

export default async function HelpPage() {
  const { actor, help } = await privateReading();
  return (
    <PrivateSheet actor={actor} title={words("private.help.title")}>
      <p className="lead told">{words("private.help.lead")}</p>
      <section className="told" aria-label={words("private.help.title")}>
        {help.length === 0 && (
          <EmptyState
            sentence={words("private.help.empty")}
            reassurance={words("private.help.emptyUnder")}
          />
        )}
        <Rows tone="names">
          {help.map((resource) => (
            <Row key={resource.resourceId} label={resource.title}>
              <HelpEntry resource={resource} isHr={actor.isHr} />
            </Row>
          ))}
        </Rows>
      </section>
      {actor.isHr && (
        <Section id="add" title={words("private.help.add")} under={words("private.help.addUnder")}>
          <div className="second-axis">
            <AddHelpForm />
          </div>
        </Section>
      )}
    </PrivateSheet>
  );
}
