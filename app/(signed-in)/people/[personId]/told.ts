import type { Refused } from "@/app/ui/refused";
import type { Account } from "@/db/directory";

/** What a part of the page is given: the account, and how the form sent last without scripts came back. */
export type PartProps = {
  account: Account;
  told: { refused?: Refused; done?: string | string[] };
};
