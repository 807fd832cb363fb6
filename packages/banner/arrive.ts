/**
 * Stands before the banner, on sites that hold one choice with others: takes what came along out of the address before
 * any script of the page reads it, and keeps the question back until it is exchanged.
 */
import { takeTicket } from './ticket.ts';

const amanatTicket = takeTicket();
if (amanatTicket) {
  Object.assign(globalThis, { amanatTicket });
  // Nobody came for it: the server is away, and the question waits no longer.
  setTimeout(() => delete (globalThis as { amanatTicket?: string }).amanatTicket, 6000);
}
