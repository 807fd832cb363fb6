const plain: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ş: 's', ç: 'c', ğ: 'g', ö: 'o', ü: 'u' };

/** For searching: small letters by the az locale, and letters that many keyboards lack taken as the nearest they have. */
export function foldText(text: string): string {
  return text
    .toLocaleLowerCase('az')
    .replaceAll(/[əışçğöü]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
