import { Unbroken } from "@/app/ui/unbroken";
import { words } from "@/app/words";
import type { DraftPage } from "./draft-page";
import { guideAt } from "./guide-at";
import "./guide.css";

/** What the chosen template asks beside a field that is still empty; it is no part of the plan's text. */
export function Guide({ page, at }: { page: DraftPage; at: string }) {
  const guide = guideAt(page, at);
  if (!guide) return null;
  const { title, points, begin } = guide;
  return (
    <div className="guide">
      <p className="small-title">{words(`template.${title}`)}</p>
      <ul className="list list-plain">
        {points.map((text) => (
          <li key={text}>
            <Unbroken text={text} />
          </li>
        ))}
      </ul>
      {begin && (
        <p className="note">
          {words("template.begin")} <span className="quoted">{begin}</span>
        </p>
      )}
    </div>
  );
}
