import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf, version } from '../area-b-fixture.ts';
import { changePublished } from './change-published.ts';

test('says where changes are placed and how to follow them', () => {
  expect(textOf(changePublished).az).toContain('bu səhifədə');
  expect(textOf(changePublished, { followable: true }).az).toContain('Atom');
  expect(findings(changePublished)).toEqual([]);
});

test('needs a change before it can be shown', () => {
  expect(evidenceOf(changePublished).state).toBe('not-yet-shown');
  expect(evidenceOf(changePublished, {}, { policy: published() }).state).toBe('not-yet-shown');
  const two = evidenceOf(changePublished, {}, { policy: published([version(1), version(2)]) });
  expect(two.state).toBe('kept');
  expect(two.facts).toMatchObject({ versions: 2, former: 1, inForce: 2 });
  const seen = (archived: readonly { number: number; ok: boolean }[]) =>
    evidenceOf(changePublished, {}, { policy: published([version(1), version(2)], { archived }) });
  expect(seen([]).state).toBe('not-yet-shown');
  expect(seen([{ number: 1, ok: false }])).toMatchObject({ state: 'broken', facts: { closed: 1 } });
});
