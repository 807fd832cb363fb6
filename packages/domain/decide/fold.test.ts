import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyState, foldEvents } from './fold.ts';
import type { SubjectEvent } from './state.ts';
import { anyEvents, minute } from './testing/events.ts';

const end = minute(100_000);

const say = (n: number, given: boolean): SubjectEvent => ({
  kind: 'consent',
  at: minute(n),
  version: n,
  choices: { marketing: given },
});

const consentAt = (n: number) =>
  foldEvents([say(1, false), say(2, true), say(3, false), say(4, true)], minute(n)).consents['marketing'];

test('a consent is given, withdrawn and given anew', () => {
  expect(consentAt(0)).toBeUndefined();
  expect(consentAt(1)).toMatchObject({ given: false, withdrawn: false });
  expect(consentAt(2)).toMatchObject({ given: true, version: 2, withdrawn: false });
  expect(consentAt(3)).toMatchObject({ given: false, withdrawn: true });
  expect(consentAt(4)).toMatchObject({ given: true, version: 4 });
});

test('ALQ-7.2: written consent to a transfer is kept for each destination by itself', () => {
  const events: SubjectEvent[] = [
    { kind: 'consent', at: minute(1), version: 1, choices: { marketing: true } },
    { kind: 'written-consent', at: minute(2), version: 1, country: 'TR', given: true },
  ];
  const state = foldEvents(events, end);
  expect(Object.keys(state.writtenConsents)).toEqual(['TR']);
  expect(Object.keys(state.consents)).toEqual(['marketing']);
});

test('a restriction and a hold stand until their end', () => {
  const events: SubjectEvent[] = [
    { kind: 'restriction', at: minute(1), standing: true, reason: 'accuracy', until: minute(5) },
    { kind: 'hold', at: minute(1), id: 'c1', ground: 'claim', standing: true, until: minute(5) },
  ];
  expect(foldEvents(events, minute(4)).restriction).toEqual({
    since: minute(1),
    reason: 'accuracy',
    until: minute(5),
  });
  expect(foldEvents(events, minute(5)).restriction).toBeNull();
  expect(foldEvents(events, minute(5)).holds).toEqual([]);
});

test('an account that is closed and opened again is open', () => {
  const events: SubjectEvent[] = [
    { kind: 'account', at: minute(1), open: true },
    { kind: 'account', at: minute(2), open: false },
    { kind: 'account', at: minute(3), open: true },
  ];
  expect(foldEvents(events, minute(2))).toMatchObject({
    accountOpenedAt: null,
    accountClosedAt: minute(2),
  });
  expect(foldEvents(events, minute(3))).toMatchObject({
    accountOpenedAt: minute(3),
    accountClosedAt: null,
  });
});

/** The last event of a history that has a word on a matter, and that word. */
function lastWord<W>(events: readonly SubjectEvent[], word: (event: SubjectEvent) => W | undefined) {
  const event = events.findLast((one) => word(one) !== undefined);
  return event && { at: event.at, said: word(event)! };
}
const matters = ['marketing', 'location', 'analytics', 'support', 'account', 'tax'];

test('of every matter the last word stands', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { restriction, holds, ...state } = foldEvents(events, minute(60));
      for (const id of matters) {
        const consent = lastWord(events, (event) =>
          event.kind === 'consent' ? event.choices[id] : event.kind === 'erased' ? null : undefined,
        );
        expect(state.consents[id]?.given ?? null).toBe(consent?.said ?? null);
        const waiting = lastWord(events, (event) => {
          if (event.kind === 'consent-pending') return event.purposes.includes(id) ? event.until : undefined;
          return event.kind === 'erased' || (event.kind === 'consent' && id in event.choices)
            ? ''
            : undefined;
        });
        expect(state.pendingConsents?.[id]).toEqual(
          waiting?.said ? { at: waiting.at, until: waiting.said } : undefined,
        );
        const objection = lastWord(events, (event) =>
          event.kind === 'objection' && event.purpose === id ? event.standing : undefined,
        );
        expect(state.objections.includes(id)).toBe(objection?.said ?? false);
      }
      expect(state.objections).toEqual([...new Set(state.objections)].toSorted());
      const blocked = lastWord(events, (event) => (event.kind === 'restriction' ? event : undefined))?.said;
      const until = blocked?.until ?? null;
      const stands = blocked?.standing && (until === null || until > minute(60));
      expect(restriction).toEqual(stands ? { since: blocked.at, reason: 'accuracy', until } : null);
      for (const id of ['h1', 'h2']) {
        const held = lastWord(events, (event) =>
          event.kind === 'hold' && event.id === id ? event : undefined,
        )?.said;
        const end = held?.until ?? null;
        expect(holds.filter((hold) => hold.id === id)).toEqual(
          held?.standing && (end === null || end > minute(60)) ? [{ id, ground: 'claim', until: end }] : [],
        );
      }
      expect(state.pendingConsents).not.toEqual({});
    }),
  );
});

test('a refusal is a withdrawal exactly when consent had been given since the last erasure', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const since = events.slice(events.findLastIndex(({ kind }) => kind === 'erased') + 1);
      for (const [id, { given, withdrawn }] of Object.entries(foldEvents(events, end).consents))
        expect(withdrawn).toBe(
          !given && since.some((event) => event.kind === 'consent' && event.choices[id] === true),
        );
    }),
  );
});

test('a contract and an account have run since the first of the words that say so in a row', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const state = foldEvents(events, end);
      const contracts = events.filter((event) => event.kind === 'contract');
      const last = contracts.at(-1)?.running;
      const turn = contracts[contracts.findLastIndex(({ running }) => running !== last) + 1];
      expect(state.contract).toEqual(turn ? { running: turn.running, since: turn.at } : null);
      const accounts = events.filter((event) => event.kind === 'account');
      const open = accounts.at(-1)?.open;
      const opened = accounts[accounts.findLastIndex((event) => !event.open) + 1];
      expect(state.accountOpenedAt).toBe(open ? opened!.at : null);
      expect(state.accountClosedAt).toBe(open === false ? accounts.at(-1)!.at : null);
    }),
  );
});

test('an erasure leaves nothing that was given, and everything that stood against a use', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const before = foldEvents(events, end);
      const { pendingConsents: _, ...kept } = before;
      const erased: SubjectEvent = { kind: 'erased', at: minute(90), keptFor: ['tax'] };
      expect(foldEvents([...events, erased], end)).toEqual({
        ...kept,
        consents: {},
        writtenConsents: {},
        birthDate: null,
        lastInteractionAt: null,
        erased: { at: minute(90), keptFor: ['tax'] },
      });
    }),
  );
});

test('of what is said at one instant the later word stands', () => {
  const marketing = (given: boolean): SubjectEvent => ({
    kind: 'consent',
    at: minute(1),
    version: 1,
    choices: { marketing: given },
  });
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1 }), (words) => {
      expect(foldEvents(words.map(marketing), end).consents['marketing']?.given).toBe(words.at(-1));
    }),
  );
});

test('no events, or only later ones, leave nobody known', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(foldEvents(events, '2000-01-01T00:00:00.000Z')).toEqual(emptyState);
    }),
  );
});

test('the order events are read in does not matter, only their instants', () => {
  const shuffled = anyEvents.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, other]) => {
      expect(foldEvents(other, end)).toEqual(foldEvents(events, end));
    }),
  );
});

test('the state at an instant is the fold of the events up to it, whatever came later', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(60), (events, n) => {
      const past = events.filter(({ at }) => at <= minute(n));
      expect(foldEvents(events, minute(n))).toEqual(foldEvents(past, minute(n)));
    }),
  );
});
