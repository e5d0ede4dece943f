import Link from "next/link";
import type { ReactNode } from "react";
import { LinkWait } from "./link-wait";

type ButtonKind = "main" | "second" | "quiet";

type Props = {
  kind?: ButtonKind;
  href?: string;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  onClick?: () => void;
  describedBy?: string;
  children: ReactNode;
};

const looks: Record<ButtonKind, string> = {
  main: "button button-main",
  second: "button",
  quiet: "button-quiet",
};

export function Button({ kind = "second", href, describedBy, children, ...rest }: Props) {
  if (href !== undefined) {
    return (
      <Link className={looks[kind]} href={href} prefetch={false}>
        {children}
        <LinkWait />
      </Link>
    );
  }
  return (
    <button className={looks[kind]} type="submit" aria-describedby={describedBy} {...rest}>
      {children}
    </button>
  );
}
