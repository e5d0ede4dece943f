import Link from "next/link";
import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { type Reading, whoIs } from "@/app/(signed-in)/plans/[planId]/reading";
import { words } from "@/app/words";
import { type GuestKind, guestKinds } from "@/lib/plan/check-in/guest";

export function asFrom(written: string | string[] | undefined): GuestKind {
  return guestKinds.find((kind) => kind === written) ?? "companion";
}

type Props = { reading: Reading; as: GuestKind };

/** As what somebody is invited, by a link each; below it what that means. */
export function AsChoice({ reading, as }: Props) {
  const employee = whoIs(reading, reading.plan.employeeId);
  const needsConsent = employee.me === "no" && (as === "mentor" || as === "second_reader");
  const sight = needsConsent ? "later" : "atOnce";
  return (
    <>
      <nav className="about-choice" aria-label={words("evidence.guests.asWhat")}>
        <p className="field-label">{words("evidence.guests.asWhat")}</p>
        <ul>
          {guestKinds.map((kind) => (
            <li key={kind}>
              <Link
                href={planHref(reading.plan, `/guests?as=${kind}`)}
                prefetch={false}
                replace
                aria-current={kind === as ? "true" : undefined}
              >
                {words(`evidence.guests.kinds.${kind}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {words(`evidence.guests.means.${as}`)} {words(`evidence.guests.sight.${sight}`, employee)}
      </p>
    </>
  );
}
