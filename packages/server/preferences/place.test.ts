import type { StoredChoice } from '@amanat/domain/consent/preferences.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { placeAfter } from './place.ts';

const stored = (id: string, at: string): StoredChoice => ({
  id,
  event: { kind: 'interaction', at },
  beside: {},
});
const order = (at: string, id: string) => `${at} ${id}`;

test('what comes next stands after everything before, whatever the clock says', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.integer({ min: -100_000, max: 100_000 }),
      (id, last, drift) => {
        const at = last.toISOString();
        const clock = settableClock(new Date(last.getTime() + drift).toISOString());
        const place = placeAfter({ clock }, [stored(id, at)]);
        const [first, second] = [place.nextId(), place.nextId()];
        expect(order(place.at, first) > order(at, id)).toBe(true);
        expect(second > first).toBe(true);
        for (const made of [first, second])
          expect(made).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      },
    ),
  );
});
