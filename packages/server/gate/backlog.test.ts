import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { announceSubjects, readAnnouncement } from '../platform/announcements.ts';
import { createBacklog } from './backlog.ts';

test('whoever comes back gets what was missed, in order; whoever was away too long starts anew', () => {
  const backlog = createBacklog('e1');
  expect(backlog.since(undefined)).toContain('event: reset\nid: e1.0');
  backlog.add('changed', 'a');
  backlog.add('version', '');
  expect(backlog.since('e1.2')).toBe('');
  expect(backlog.since('e1.1')).toBe('event: version\nid: e1.2\ndata: \n\n');
  expect(backlog.since('e1.0')).toContain('id: e1.1');
  for (const unknown of ['e0.1', 'e1.9', 'e1', 'e1.x', ''])
    expect(backlog.since(unknown)).toContain('event: reset');
  for (let i = 0; i < 300; i += 1) backlog.add('changed', 'n'.repeat(7900));
  expect(backlog.since('e1.1')).toContain('event: reset\nid: e1.302');
  expect(backlog.since('e1.301')).toContain('id: e1.302');
  expect(backlog.restart('e2')).toContain('event: reset\nid: e2.0');
  expect(backlog.since('e1.302')).toContain('event: reset');
});

test('a batch announces itself in notifications PostgreSQL takes, however many people it holds', () => {
  const people = Array.from({ length: 5000 }, (_, i) => String(i).padStart(10, '0').padEnd(32, 'x'));
  for (const count of [1, 700, 5000]) {
    const texts = announceSubjects('shop', people.slice(0, count));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(8000);
    const names = texts.map(readAnnouncement).flatMap((a) => (a?.kind === 'subjects' ? a.names : []));
    expect(names).toEqual(people.slice(0, count).map((one) => one.slice(0, 10)));
  }
  expect(readAnnouncement('something else')).toBeUndefined();
});

test('a follower is told every event after its last, or to start anew: none is ever left out in between', () => {
  // Few of the long ones have room, and the longest has none at all.
  const size = fc.constantFrom(10, 600_000, 1_200_000, 2_100_000);
  fc.assert(
    fc.property(fc.array(size, { maxLength: 8 }), (sizes) => {
      const backlog = createBacklog('e');
      const told = sizes.map((length) => backlog.add('changed', 'x'.repeat(length)));
      for (let last = 0; last <= told.length; last += 1) {
        const answer = backlog.since(`e.${last}`);
        if (!answer.startsWith('event: reset')) expect(answer === told.slice(last).join('')).toBe(true);
        // What is still kept is told: whoever missed only that need not start anew.
        const missed = told.slice(last).reduce((sum, text) => sum + text.length, 0);
        expect(answer.startsWith('event: reset')).toBe(missed > 2_000_000);
      }
      expect(backlog.since(`e.${told.length + 1}`)).toMatch('event: reset');
    }),
  );
});
