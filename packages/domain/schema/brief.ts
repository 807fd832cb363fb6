/** How much of a value is told in a message, in characters: enough to find it, however long it is. */
const most = 120;

/** A value as a message tells it: whole when it is short, else its beginning and how long it is. */
export function brief(text: string): string {
  if (text.length <= most) return text;
  // Not in the middle of a character that takes two.
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return `${text.slice(0, end)}… (${text.length} characters)`;
}
