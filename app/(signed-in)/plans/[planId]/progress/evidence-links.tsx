import { words } from "@/app/words";

export type Evidence = { url: string; says?: string }[];

export function EvidenceLinks({ evidence }: { evidence: Evidence }) {
  return evidence.map(({ url, says }) => (
    <p key={url} className="note">
      <a href={url} rel="noopener noreferrer" target="_blank">
        {says ?? words("plan.progress.evidence")}
      </a>{" "}
      ({hostOf(url)})
    </p>
  ));
}

const hostOf = (url: string) => new URL(url).hostname;
