/** A path in which every row, whether named by its number or its id, is written as `*`. */
export function patternOf(path: string): string {
  return path
    .split(".")
    .map((name) => (/^\d+$|^[\da-f]{8}-[\da-f-]{27}$|:/.test(name) ? "*" : name))
    .join(".");
}
