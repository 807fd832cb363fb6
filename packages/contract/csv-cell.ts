// A plus or minus before nothing but digits is a number or a phone, and stays one.
const formula = /^(?:[=@\t\r]|[+-](?![\d\s().,-]*$))/;

/** A text as a spreadsheet shows it: one that it would run as a formula is led by an apostrophe. */
export function asShown(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A cell of a CSV file (RFC 4180), quoted; nothing for null and undefined. */
export function csvCell(value: unknown): string {
  return `"${asShown(String(value ?? '')).replaceAll('"', '""')}"`;
}
