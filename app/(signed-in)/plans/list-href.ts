/** The address of a list as it is narrowed; what nobody asked for is not in it. */
export function listHref(path: string, wanted: Record<string, string | undefined>): string {
  const asked = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}
