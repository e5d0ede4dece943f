import Link from "next/link";
import { words } from "@/app/words";
import { HideDetails } from "./hide-details";

type Props = { person: string; detailsHidden: boolean };

/** Who is signed in and the way to their account, and the ways to keep a page to oneself: hide it, leave it, sign out. */
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
      <Link href="/account" prefetch={false}>
        <span className="account-person">{person}</span>
        <span className="account-word">{words("shell.account")}</span>
      </Link>
      <form method="post" action="/api/sign-out">
        <button type="submit">{words("shell.signOut")}</button>
      </form>
    </div>
  );
}
