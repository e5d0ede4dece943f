import Link from "next/link";
import { Section } from "@/app/ui/section";
import { words } from "@/app/words";
import { type Comment, commentsOn } from "./comments";
import { pageLabel, spotLabel } from "./missing";
import { namesIn, type OpenDraft } from "./open-draft";
import { spotAddress } from "./spot";

/** What HR said when it returned the plan, each comment with the way to its place. */
export function Returned({ draft }: { draft: OpenDraft }) {
  const comments = commentsOn(draft);
  if (comments.length === 0) return null;
  const { first } = namesIn(draft);
  return (
    <Section
      id="comments"
      title={words("draft.list.comments")}
      under={words("draft.list.commentsUnder", { first })}
      close
    >
      <ul className="thread">
        {comments.map((comment) => (
          <li key={comment.id}>
            <OneComment comment={comment} draft={draft} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneComment({ comment, draft }: { comment: Comment; draft: OpenDraft }) {
  return (
    <div className="entry">
      <p className="note">
        {comment.who}
        {" · "}
        <Link href={spotAddress(draft.plan.planId, comment, false)} prefetch={false}>
          {words("draft.list.commentAt", {
            page: pageLabel(draft, comment),
            question: spotLabel(draft, comment),
          })}
        </Link>
      </p>
      <p className="said">{comment.text}</p>
    </div>
  );
}
