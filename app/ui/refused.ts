/** The expected "no" as it travels: a code, its sentence, and the field it stands beside. */
export type Refused = { refused: string; because: string; field?: string };

/** The id of a control, so that the reason of a refusal can lead to it. */
export const fieldId = (form: string, path: string) => `${form}${path}`;

/** A rule names a path inside the event; on the page a field carries the whole path. */
export function asPosted(refused: Refused | null, isEvent: boolean): Refused | null {
  const { field } = refused ?? {};
  if (!refused || !field || !isEvent || field.startsWith("event.")) return refused;
  return { ...refused, field: `event.${field}` };
}
