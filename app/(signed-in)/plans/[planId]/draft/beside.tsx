import type { ReactNode } from "react";
import type { Comment } from "./comments";

type Props = { id: string; comments: Comment[]; children?: ReactNode };

/** What stands beside a field: what HR said of it, and room for wording hints. */
export function Beside({ id, comments, children }: Props) {
  return (
    <div className="wording-hints" id={id}>
      {children}
      {comments.map(({ id: commentId, who, text }) => (
        <div key={commentId}>
          <p className="small-title">{who}</p>
          <ul>
            <li className="by-person">{text}</li>
          </ul>
        </div>
      ))}
    </div>
  );
}
