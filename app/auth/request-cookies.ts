function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

/** The cookies of a request; one that is not well formed counts as empty. */
export function cookiesOf(request: Request): Record<string, string> {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => {
    const cut = pair.indexOf("=");
    return [pair.slice(0, cut).trim(), decoded(pair.slice(cut + 1).trim())];
  });
  return Object.fromEntries(pairs.filter(([name]) => name));
}
