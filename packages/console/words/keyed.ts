/** A word by a key that came over the wire; a key without words is shown as it is. */
export function keyed(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
