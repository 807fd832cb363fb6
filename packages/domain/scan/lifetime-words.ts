const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A lifetime in seconds for people: `400 days`, `30 minutes`; null is `until the browser closes`. */
export function lifetimeOf(seconds: number | null): string {
  if (seconds === null) return 'until the browser closes';
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  const n = Math.round(seconds / size);
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
