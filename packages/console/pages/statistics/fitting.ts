/** How many letters of one word stand beside a bar. */
const most = 18;

/**
 * A name as it stands beside its bar: between its words the chart breaks it, an endless one (the host of a site) is cut.
 * The table below has it whole.
 */
export function fitting(name: string): string {
  return name
    .split(' ')
    .map((word) => (word.length > most ? `${word.slice(0, most - 1)}…` : word))
    .join(' ');
}
