import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFlight } from './in-flight.ts';

test('a choice is beside another exactly while one of the same person is on its way', () => {
  const step = fc.record({ subject: fc.constantFrom('a', 'b'), leaves: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const flying = inFlight();
      const open = { a: 0, b: 0 };
      for (const { subject, leaves } of steps as { subject: 'a' | 'b'; leaves: boolean }[])
        if (!leaves) {
          expect(flying.enter(subject)).toBe(open[subject] > 0);
          open[subject] += 1;
        } else if (open[subject] > 0) {
          flying.leave(subject);
          open[subject] -= 1;
        }
    }),
  );
});
