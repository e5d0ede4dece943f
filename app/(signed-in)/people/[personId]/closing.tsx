import Link from "next/link";
import { Button } from "@/app/ui/button";
import { Form } from "@/app/ui/form";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import type { Account } from "@/db/directory";
import type { PartProps } from "./told";

/** Plans under way that this admin reads as an HR partner; to anyone else an account says nothing of plans. */
function PlansInTheWay({ account }: { account: Account }) {
  const { personId, name, plans } = account;
  const supervised = plans.filter(({ supervisor }) => supervisor.personId === personId);
  const own = plans.filter(({ employee }) => employee.personId === personId);
  return (
    <>
      {supervised.length > 0 && (
        <PlanList
          title={words("people.leave.supervises", { name })}
          links={supervised.map(({ planId, employee }) => ({
            href: `/plans/${planId}/handover`,
            label: words("people.leave.supervisesPlan", { employee: employee.name }),
          }))}
        />
      )}
      {own.length > 0 && (
        <PlanList
          title={words("people.leave.employeeOf", { name })}
          links={own.map(({ planId, supervisor }) => ({
            href: `/plans/${planId}`,
            label: words("people.leave.ownPlan", { supervisor: supervisor.name }),
          }))}
        />
      )}
    </>
  );
}

function PlanList({ title, links }: { title: string; links: { href: string; label: string }[] }) {
  return (
    <div className="stack">
      <p>{title}</p>
      <ul className="list-plain">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Closing an account: what ends at once, what stays, what to do before. */
export function Closing({ account }: PartProps) {
  const { personId, name, whyNot } = account;
  return (
    <Section
      id="close"
      title={words("people.leave.title")}
      under={words("people.leave.under")}
      ruled
    >
      <div className="second-axis stack-m">
        {whyNot.leave ? (
          <p>{words(`people.refused.${whyNot.leave}`)}</p>
        ) : (
          <>
            <p>{words("people.leave.atOnce", { name })}</p>
            <p>{words("people.leave.stays", { name })}</p>
            <p>{words("people.leave.copies")}</p>
            <p>{words("people.leave.handover", { name })}</p>
            <PlansInTheWay account={account} />
            <Form action={`/api/people/${personId}`} hidden={{ do: "leave" }}>
              <Button>{words("people.leave.submit", { name })}</Button>
            </Form>
          </>
        )}
      </div>
    </Section>
  );
}
