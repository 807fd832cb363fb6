import { activate } from './activate.ts';
import { purge } from './purge.ts';
import { tell } from './tell.ts';

/** Makes what is allowed effective on this page: deletes what is not, starts what is, tells who listens. */
export function carryOut(): void {
  purge();
  activate();
  tell();
}
