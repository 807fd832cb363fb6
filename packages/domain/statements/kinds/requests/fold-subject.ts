/** Letters that no decomposition turns into a plain one, whichever of the three schwas was typed. */
const letters: Readonly<Record<string, string>> = { ə: 'e', ǝ: 'e', ә: 'e', ı: 'i' };

/**
 * A subject line without what mail programs and people change: case (Azerbaijani İ and I), diacritics,
 * reply and forward prefixes, quotes and spacing. For comparing only.
 */
export function foldSubject(subject: string): string {
  let folded = subject.normalize('NFKC').toLocaleLowerCase('az').trim();
  for (let before = ''; before !== folded;) {
    before = folded;
    folded = folded.replace(/^(re|fw|fwd|cvb|ynt|ilt|отв|на)\s*:\s*/u, '');
  }
  const plain = folded.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return [...plain]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
