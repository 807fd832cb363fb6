import type { TodayItem } from '@amanat/contract/console.ts';
import { expect, test } from 'vitest';
import { workGroups } from './work-groups.ts';

const none = { late: 0, today: 0, waiting: 0, soon: 0 };
const item = (
  kind: TodayItem['kind'],
  urgency: TodayItem['urgency'],
  ref: string,
  state = '',
): TodayItem => ({
  kind,
  urgency,
  ref,
  detail: { state },
});

test('of thousands of requests twenty are named, and all of them are counted, also of an urgency that names none', () => {
  const items = Array.from({ length: 100 }, (_, i) => item('request', 'late', `M-${i}`));
  const groups = workGroups({ items, open: { ...none, late: 900, soon: 100 } });
  expect(groups.map(({ urgency, shown, further, total }) => [urgency, shown.length, further, total])).toEqual(
    [
      ['late', 20, 880, 900],
      ['soon', 0, 100, 100],
    ],
  );
});

test('a broken promise is named however much else drifts, and what is left out is promises alone', () => {
  const items = [
    ...Array.from({ length: 6 }, (_, i) => item('unswept', 'drift', `shop/${i}`)),
    ...Array.from({ length: 5 }, (_, i) => item('promise', 'drift', `R-${i}`, 'at-risk')),
    item('promise', 'drift', 'B', 'broken'),
  ];
  const [group] = workGroups({ items, open: none });
  expect(group?.shown.map(({ ref }) => ref).slice(6)).toEqual(['B', 'R-0', 'R-1', 'R-2']);
  expect(group).toMatchObject({ further: 2, total: 12 });
});
