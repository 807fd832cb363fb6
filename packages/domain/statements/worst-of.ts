import type { Evidence } from './kind.ts';

const order = ['broken', 'at-risk', 'not-yet-shown', 'kept'];

/** The worst of several states of one promise: broken, at risk, not yet shown, kept. */
export function worstOf(first: Evidence, ...more: readonly Evidence[]): Evidence {
  return more.reduce((a, b) => (order.indexOf(b.state) < order.indexOf(a.state) ? b : a), first);
}
