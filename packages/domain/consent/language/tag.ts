/** A language tag in its canonical form; `und` (undetermined) for what is none, so that nothing throws on it. */
export function usableTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    // RangeError: not the form of a tag; a rule of its own says so.
    return 'und';
  }
}
