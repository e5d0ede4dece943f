import Link from "next/link";
import { Fold } from "@/app/ui/fold";
import { words } from "@/app/words";
import type { About } from "@/lib/plan/expectation/about";
import { aboutInWords } from "./about-words";
import { type AboutForm, aboutHref } from "./addresses";
import { type Reading, samePlace } from "./reading";

type Props = { reading: Reading; form: AboutForm; about: About };

/** What a form speaks about, chosen by a link, so that it works before anything is loaded. */
export function AboutChoice({ reading, form, about }: Props) {
  const { plan, document } = reading;
  const expectations = document.expectations.map(({ id, title }, index) => ({
    about: { what: "expectation", id } as const,
    label: words("plan.about.expectationChoice", { number: index + 1, title }),
  }));
  const promises = plan.promises.map(({ promised: { id, text } }) => ({
    about: { what: "promise", id } as const,
    label: text,
  }));
  const whole = { about: { what: "plan" } as const, label: words("plan.about.planChoice") };
  const choices = { href: (one: About) => aboutHref(plan, form, one), about };
  return (
    <nav className="about-choice" aria-label={words("plan.about.choose")}>
      <p className="field-label">{words("plan.about.choose")}</p>
      <Choices {...choices} of={[...expectations, whole, ...others(reading, about)]} />
      <Fold summary={words("plan.about.more")} open={about.what === "promise"}>
        <Choices {...choices} of={promises} />
      </Fold>
    </nav>
  );
}

/** Something else that a link on the plan has led here about. */
function others(reading: Reading, about: About) {
  return about.what === "observation" || about.what === "check_in"
    ? [{ about, label: aboutInWords(reading, about) }]
    : [];
}

type ChoicesProps = {
  of: { about: About; label: string }[];
  about: About;
  href: (about: About) => string;
};

function Choices({ of, about, href }: ChoicesProps) {
  return (
    <ul>
      {of.map((choice) => (
        <li key={href(choice.about)}>
          <Link
            href={href(choice.about)}
            prefetch={false}
            replace
            aria-current={samePlace(choice.about, about) ? "true" : undefined}
          >
            {choice.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
