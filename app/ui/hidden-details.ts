/** The cookie by which a browser remembers that names and texts are to be hidden. */
export const detailsCookie = "footing-details";

export const detailsHidden = "hidden";

const oneYear = 365 * 24 * 60 * 60;

/** The cookie as both the page and the server write it. */
export function detailsCookieFor(isHidden: boolean, isSecure: boolean): string {
  const kept = isHidden ? `${detailsHidden}; Max-Age=${oneYear}` : "; Max-Age=0";
  return `${detailsCookie}=${kept}; Path=/; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}
