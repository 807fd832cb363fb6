/**
 * An instant in the one form that compares as text, `2026-11-22T10:00:00.000Z`; null when the text is none.
 * A text already in that form is given back itself.
 */
export function normalInstant(text: string): string | null {
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  const normal = text.length === 24 && text.charCodeAt(23) === 90 && text.charCodeAt(10) === 84;
  return normal ? text : new Date(at).toISOString();
}
