/** The words of a kind of entry; a kind without words is told by its own name. */
export function entryName(kind: string, words: Readonly<Record<string, string>>): string {
  return words[kind.replace('.', '-')] ?? kind;
}
