const letters: Readonly<Record<string, string>> = {
  ə: 'e',
  ǝ: 'e',
  ә: 'e',
  ı: 'i',
  ş: 's',
  ç: 'c',
  ğ: 'g',
  ö: 'o',
  ü: 'u',
};

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
  return [...folded]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
