/** A text of a language file with the keys it stands under. */
export interface LeafText {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every text below a value, in the order of the file. */
export function leafTexts(value: unknown, path: readonly string[] = []): readonly LeafText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leafTexts(one, [...path, key]));
}
