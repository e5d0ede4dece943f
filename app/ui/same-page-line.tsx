import Link from "next/link";

type Props = {
  sentence: string;
  edition?: string;
  code?: string;
  /** Where the code is explained, and what a link to it says. */
  proof?: { href: string; says: string };
};

/** Who reads the same page; beside it the edition and the code by which they can make sure. */
export function SamePageLine({ sentence, edition, code, proof }: Props) {
  const mark = edition && code && <Proof edition={edition} code={code} says={proof?.says} />;
  return (
    <p className="same-page">
      <svg aria-hidden="true" focusable="false">
        <use href="#pages" />
      </svg>
      <span>
        {sentence}
        {mark && (
          <span className="soft">
            {" · "}
            {proof ? (
              <Link href={proof.href} prefetch={false}>
                {mark}
              </Link>
            ) : (
              mark
            )}
          </span>
        )}
      </span>
    </p>
  );
}

type ProofProps = { edition: string; code: string; says?: string };

function Proof({ edition, code, says }: ProofProps) {
  return (
    <>
      <span className="unbroken">{edition}</span>
      {" · "}
      <span className="code">{code}</span>
      {says && <span className="sr-only">, {says}</span>}
    </>
  );
}
