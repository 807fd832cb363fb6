/**
 * A phone number in the one form that people are compared by: `+994501234567` (E.164). Signs between digits count for
 * nothing; without `+` or `00` a number is one of Azerbaijan, with its trunk 0 or without. What has no digits stays as it is.
 */
export function phoneNumber(written: string): string {
  const digits = written.replaceAll(/\D/g, '');
  if (digits === '') return written;
  return `+${international(digits, /^\D*\+/.test(written)).replace(/^9940(?=\d{9}$)/, '994')}`;
}

function international(digits: string, isSaid: boolean): string {
  if (isSaid) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  if (digits.startsWith('0')) return `994${digits.slice(1)}`;
  return digits.length === 9 ? `994${digits}` : digits;
}

/**
 * A phone number as people are compared by it: E.164 where the spelling says the country (`+` or `00`, or the form of a
 * number of Azerbaijan), else the digits as they stand, which are compared with nobody else’s.
 */
export function foldPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  const isSaid = /^\D*\+/.test(phone) || /^00[1-9]/.test(digits);
  return isSaid || /^(9940?|0)?[1-9]\d{8}$/.test(digits) ? phoneNumber(phone) : digits;
}
/** Whether a folded number says its country, so that two rows with it are about one number. */
export function isClearPhone(folded: string): boolean {
  return folded.startsWith('+');
}
