import { expect, test } from 'vitest';
import { type Draft, emptyDraft, missing, needsEvidence, recordOf } from './draft.ts';

const now = Date.parse('2026-11-22T10:00:00.000Z');
const words = 'Endirimlər barədə yazmağımıza razısınızmı?';
const filled: Draft = {
  ...emptyDraft({ language: 'az' }),
  person: { kind: 'email', value: ' leyla@example.az ' },
  answers: { 'purpose:marketing': 'yes', 'purpose:improvement': 'none', 'transfer:AE': 'no' },
};

test('nothing is chosen beforehand, and what was not asked is not sent', () => {
  const empty = emptyDraft({ language: 'az' });
  expect(missing(empty, null, now)).toEqual({
    person: true,
    answers: true,
    when: false,
    words: true,
    evidence: false,
  });
  expect(recordOf(filled, words)).toEqual({
    subject: { kind: 'email', value: 'leyla@example.az' },
    medium: 'paper',
    language: 'az',
    wording: words,
    purposes: { marketing: true },
    transfers: { AE: false },
  });
});

test('a consent on paper asks for its scan; a withdrawal and a call do not', () => {
  expect(missing(filled, words, now).evidence).toBe(true);
  expect(needsEvidence({ ...filled, medium: 'phone' })).toBe(false);
  expect(needsEvidence({ ...filled, answers: { 'purpose:marketing': 'no' } })).toBe(false);
});

test('the hour is Baku’s, not ahead and at most thirty days back', () => {
  const when = (text: string) => missing({ ...filled, when: text }, words, now).when;
  expect(when('2026-11-22T13:59')).toBe(false);
  expect(when('2026-11-22T14:30')).toBe(true);
  expect(when('2026-10-20T10:00')).toBe(true);
  expect(recordOf({ ...filled, when: '2026-11-22T13:59' }, words).at).toBe('2026-11-22T09:59:00.000Z');
});
