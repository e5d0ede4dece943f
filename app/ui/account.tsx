import { words } from "@/app/words";
import { HideDetails } from "./hide-details";

type Props = { person: string; detailsHidden: boolean };

/** Who is signed in, and the ways to keep a page to oneself: hide it, leave it, sign out. */
export function Account({ person, detailsHidden }: Props) {
  return (
    <div className="account">
      <HideDetails
        startsHidden={detailsHidden}
        words={{ hide: words("shell.hideDetails"), show: words("shell.showDetails") }}
      />
      <form method="post" action="/api/sign-out?to=away">
        <button type="submit">{words("shell.leave")}</button>
      </form>
      <span className="account-person">{person}</span>
      <form method="post" action="/api/sign-out">
        <button type="submit">{words("shell.signOut")}</button>
      </form>
    </div>
  );
}
