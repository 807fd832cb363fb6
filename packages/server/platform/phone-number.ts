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
