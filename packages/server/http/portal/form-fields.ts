/** The fields of a sent form (application/x-www-form-urlencoded): each a text or several. */
export interface Form {
  /** The field as text, trimmed, lines ending in \n; empty when it was not sent. */
  text(name: string): string;
  /** Every value of the field. */
  all(name: string): readonly string[];
}
/** Reads a parsed body; anything but texts counts as not sent. */
export function formOf(body: unknown): Form {
  const fields = new Map(Object.entries((body ?? {}) as Record<string, unknown>));
  const all = (name: string) =>
    [fields.get(name)].flat().filter((value): value is string => typeof value === 'string');
  return { all, text: (name) => (all(name)[0] ?? '').replaceAll('\r\n', '\n').trim() };
}
