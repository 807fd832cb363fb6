/** A request number from what people type: «M-2026-0412», «m2026-412», «2026 412». Undefined when it is none. */
export function fullNumber(text: string): string | undefined {
  const match = /^m?[-\s]?(20\d{2})[-\s/]?(\d{1,8})$/i.exec(text.trim());
  return match ? `M-${match[1]}-${match[2]?.padStart(4, '0')}` : undefined;
}

/** What the list is searched by: a full number where there is one, else the beginning of one. */
export function numberPrefix(text: string): string | undefined {
  const asked = text.trim().toUpperCase();
  if (asked === '') return undefined;
  // «M-2026-0» is a number half typed; «M-2026-4» is meant as M-2026-0004.
  if (/-0\d{0,2}$/.test(asked)) return asked.startsWith('M') ? asked : `M-${asked}`;
  return fullNumber(asked) ?? (asked.startsWith('M') ? asked : `M-${asked}`);
}
