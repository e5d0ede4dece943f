/** The path of a field without its ending, as a refusal names it. */
export function pathOf(name: string): string {
  return name.split(":", 1)[0] ?? name;
}
