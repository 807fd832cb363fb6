import type { PropagationView } from '@amanat/contract/propagation.ts';

type Count = PropagationView['counts'][number];
/** How many messages are of this kind: those of a recipient, a way, a state; what is not said counts all. */
export function countOf(counts: readonly Count[], of: Partial<Omit<Count, 'n'>>): number {
  return counts
    .filter(
      (each) =>
        (of.recipient === undefined || each.recipient === of.recipient) &&
        (of.way === undefined || each.way === of.way) &&
        (of.state === undefined || each.state === of.state),
    )
    .reduce((sum, { n }) => sum + n, 0);
}
