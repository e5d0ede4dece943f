import { refuse } from "@/app/auth/refuse";
import { readPosted } from "./fields";
import { keptText } from "./kept-text";

/** The answer to somebody whose session has ended: a form sent without scripts gets its text back. */
export async function signedOut(request: Request): Promise<Response> {
  const refusal = refuse("not_signed_in");
  const posted = await readPosted(request);
  return typeof posted !== "string" && posted.isForm ? keptText(refusal, posted.fields) : refusal;
}
