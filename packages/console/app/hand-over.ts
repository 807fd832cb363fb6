import type { Subject } from '@amanat/contract/gate.ts';

let carried: Subject | null = null;

/**
 * Takes a person along to the next page. Neither the address nor the browser's history may hold one, so it lies here, in
 * memory, until that page takes it over; a reload forgets it.
 */
export function handOver(subject: Subject): void {
  carried = subject;
}
/** Who was handed over, once. */
export function takeOver(): Subject | null {
  const subject = carried;
  carried = null;
  return subject;
}
