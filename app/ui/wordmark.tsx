type Props = { name: string };

/** The way home by a plain link, so that a page outside the plans loads nothing for it. */
export function Wordmark({ name }: Props) {
  return (
    <a className="wordmark" href="/">
      <svg aria-hidden="true" focusable="false">
        <use href="#logo" />
      </svg>
      {name}
    </a>
  );
}
