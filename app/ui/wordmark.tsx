import Link from "next/link";

export function Wordmark({ name }: { name: string }) {
  return (
    <Link className="wordmark" href="/" prefetch={false}>
      <svg aria-hidden="true" focusable="false">
        <use href="#logo" />
      </svg>
      {name}
    </Link>
  );
}
