import { expect, test } from 'vitest';
import type { Manifest } from '../manifest/manifest.ts';
import { compileManifest } from './compile.ts';
import { foldEvents } from './fold.ts';
import { may } from './may.ts';
import type { MayQuery } from './query.ts';
import type { SubjectEvent } from './state.ts';
import { adult, ask, compiled, member, now, why, yes } from './testing/asked.ts';
import { sampleManifest } from './testing/sample.ts';

const no = (at: string): SubjectEvent => ({
  kind: 'consent',
  at,
  version: 3,
  choices: { marketing: false },
});
const objection = (standing: boolean, at: string): SubjectEvent => ({
  kind: 'objection',
  at,
  purpose: 'support',
  standing,
});
const born = (date: string): SubjectEvent[] => [{ kind: 'birth', at: '2025-01-01T00:00:00.000Z', date }];

test('every allowed use names the basis and the version it stands on', () => {
  expect(ask(member, {})).toMatchObject({
    allow: true,
    version: 3,
    reasons: [{ code: 'basis.legitimate-interest' }],
  });
  expect(why(member, { purpose: 'account' })).toEqual(['basis.contract']);
  expect(why(member, { purpose: 'tax', categories: ['order'] })).toEqual(['basis.legal-obligation']);
  expect(why([adult, yes('marketing')], { purpose: 'marketing' })).toEqual(['basis.consent']);
});

test.each<[string, Partial<MayQuery>, string[]]>([
  ['a purpose nobody declared', { purpose: 'resale' }, ['purpose.unknown']],
  ['a category nobody declared', { categories: ['shoe-size'] }, ['category.unknown']],
  ['a category of another purpose', { categories: ['address'] }, ['category.beyond-purpose']],
  ['no category at all', { categories: [] }, ['category.none']],
  ['a recipient nobody declared', { recipient: 'broker' }, ['recipient.undeclared']],
  ['a country that is none', { country: 'Mars' }, ['country.unknown']],
  ['a country code with more', { country: 'AZE' }, ['country.unknown']],
  ['a country code after more', { country: 'xAZ' }, ['country.unknown']],
  ['an instant that is none', { at: 'now' }, ['at.invalid']],
  ['a channel of no purpose', { channel: 'sms' }, ['channel.undeclared']],
  ['a basis by mere use', { purpose: 'surveys' }, ['basis.none']],
  ['an interest nobody weighed', { purpose: 'profiling', categories: ['usage'] }, ['balancing.missing']],
  ['an obligation of no law', { purpose: 'requests', categories: ['name'] }, ['law.unnamed']],
])('%s is denied', (_, query, codes) => {
  const at = query.at === 'now' ? now : (query.at ?? now);
  const decision = may(compiled, foldEvents(member, at), {
    purpose: 'support',
    categories: ['email'],
    at: now,
    ...query,
  });
  expect(decision.allow).toBe(false);
  expect(decision.reasons.filter(({ decisive }) => decisive).map(({ code }) => code)).toEqual(codes);
});

test('consent is denied while missing, refused, withdrawn or lapsed', () => {
  const marketing = { purpose: 'marketing' };
  expect(why([adult], marketing)).toEqual(['consent.missing']);
  expect(why([adult, no('2026-11-02T00:00:00.000Z')], marketing)).toEqual(['consent.refused']);
  expect(why([adult, yes('marketing'), no('2026-11-02T00:00:00.000Z')], marketing)).toEqual([
    'consent.withdrawn',
  ]);
  const old = [adult, yes('marketing', '2025-11-21T08:00:00.000Z')];
  expect(why(old, { ...marketing, at: '2026-11-21T07:59:59.999Z' })).toEqual(['basis.consent']);
  expect(why(old, { ...marketing, at: '2026-11-21T08:00:00.000Z' })).toEqual(['consent.lapsed']);
});

test('a consent with an end of its own has lapsed from that very instant on', () => {
  const events = [adult, { ...yes('marketing'), expires: now } as SubjectEvent];
  const before = '2026-11-22T09:59:59.999Z';
  expect(why(events, { purpose: 'marketing', at: before })).toEqual(['basis.consent']);
  expect(why(events, { purpose: 'marketing' })).toEqual(['consent.lapsed']);
});

test('where a purpose names two bases, consent governs', () => {
  const analytics = { purpose: 'analytics', categories: ['usage'] };
  expect(why(member, analytics)).toEqual(['consent.missing']);
  expect(ask([...member, yes('analytics')], analytics).allow).toBe(true);
});

test('an older consent covers what was collected before its terms changed', () => {
  const changed = compileManifest(sampleManifest, 3, {
    consentSince: { marketing: { version: 3, effectiveAt: '2026-06-01T00:00:00.000Z' } },
  });
  const events = [adult, yes('marketing', '2026-02-01T00:00:00.000Z', 2)];
  const asked = { purpose: 'marketing' };
  expect(why(events, asked, changed)).toEqual(['consent.older-version']);
  expect(ask(events, { ...asked, collectedAt: '2026-05-01T00:00:00.000Z' }, changed).allow).toBe(true);
  expect(why(events, { ...asked, collectedAt: '2026-06-02T00:00:00.000Z' }, changed)).toEqual([
    'consent.older-version',
  ]);
  const unchanged = compileManifest(sampleManifest, 3, {
    consentSince: { marketing: { version: 1, effectiveAt: '2025-01-01T00:00:00.000Z' } },
  });
  expect(ask(events, asked, unchanged).allow).toBe(true);
});

test('a contract carries while it runs, and its declared aftermath after it', () => {
  const account = { purpose: 'account' };
  expect(why([adult], account)).toEqual(['contract.missing']);
  const closed: SubjectEvent[] = [
    ...member,
    { kind: 'account', at: '2026-01-10T00:00:00.000Z', open: false },
  ];
  expect(why(closed, account)).toEqual(['basis.contract']);
  expect(why(closed, { ...account, at: '2027-01-11T00:00:00.000Z' })).toEqual([
    'contract.ended',
    'retention.ended',
  ]);
  const delivery = { purpose: 'delivery', categories: ['address'] };
  expect(why(closed, delivery)).toEqual(['contract.ended', 'retention.ended']);
  // Nothing is left of a period of no days, not even the day on which it began.
  expect(why(closed, { ...delivery, at: '2026-01-10T10:00:00.000Z' })).toEqual(['contract.ended']);
  const told = { 'account.closed': '2024-01-10T00:00:00.000Z' };
  expect(why(closed, { ...account, events: told })).toEqual(['contract.ended', 'retention.ended']);
});

test('an objection denies its purpose while it stands, and no other', () => {
  const standing = [...member, objection(true, '2026-11-01T00:00:00.000Z')];
  expect(why(standing, {})).toEqual(['objection.standing']);
  expect(ask(standing, {}).reasons.at(-1)).toMatchObject({
    code: 'basis.legitimate-interest',
    decisive: false,
  });
  expect(ask(standing, { purpose: 'account' }).allow).toBe(true);
  expect(ask([...standing, objection(false, '2026-11-02T00:00:00.000Z')], {}).allow).toBe(true);
});

test('ALQ-2.2: a blocked person’s data serves rectification alone; the block has start, reason and end', () => {
  const block: SubjectEvent = {
    kind: 'restriction',
    at: '2026-11-01T00:00:00.000Z',
    standing: true,
    reason: 'accuracy contested',
    until: '2026-12-01T00:00:00.000Z',
  };
  const events = [...member, yes('marketing', '2026-10-01T00:00:00.000Z'), block];
  for (const [id, { categories }] of Object.entries(sampleManifest.purposes))
    expect(why(events, { purpose: id, categories })).toContain('restriction.standing');
  expect(ask(events, { operation: 'rectify' }).allow).toBe(true);
  expect(foldEvents(events, now).restriction).toEqual({
    since: block.at,
    reason: 'accuracy contested',
    until: '2026-12-01T00:00:00.000Z',
  });
  expect(ask(events, { at: '2026-12-01T00:00:00.000Z' }).allow).toBe(true);
  expect(ask([...events, yes('marketing', '2026-11-05T00:00:00.000Z')], { purpose: 'marketing' }).allow).toBe(
    true,
  );
});

test('a block leaves open keeping, making exact and claims, and ends at its instant', () => {
  const until = '2026-12-01T00:00:00.000Z';
  const block: SubjectEvent = { kind: 'restriction', at: now, standing: true, reason: 'accuracy', until };
  const asked = (query: Partial<MayQuery>) => why([...member, block], query);
  for (const operation of ['store', 'rectify', 'claims'] as const)
    expect(asked({ operation })).toEqual(['basis.legitimate-interest']);
  expect(asked({ operation: 'use' })).toEqual(['restriction.standing']);
  expect(asked({ at: '2026-11-30T23:59:59.999Z' })).toEqual(['restriction.standing']);
  expect(asked({ at: until })).toEqual(['basis.legitimate-interest']);
});

test('only a consent newer than the block, to a purpose on consent, lets data be used under it', () => {
  const block: SubjectEvent = { kind: 'restriction', at: now, standing: true, reason: 'accuracy' };
  const later = '2026-11-23T10:00:00.000Z';
  const asked = (purpose: string, at: string) =>
    why([...member, block, yes(purpose, at)], { purpose, at: later });
  expect(asked('marketing', now)).toEqual(['restriction.standing']);
  expect(asked('marketing', later)).toEqual(['basis.consent']);
  expect(asked('support', later)).toEqual(['restriction.standing']);
});

test('age is denied below the limit, and where it must be known and is not', () => {
  expect(why(born('2010-11-22'), {})).toEqual(['basis.legitimate-interest']);
  expect(why(born('2010-11-23'), {})).toEqual(['age.below-limit']);
  expect(why(born('not a date'), {})).toEqual(['age.below-limit']);
  expect(why([], {})).toEqual(['age.unknown']);
  for (const operation of ['use', 'store'] as const) expect(why([], { operation })).toEqual(['age.unknown']);
  for (const operation of ['rectify', 'claims'] as const)
    expect(why(born('2015-01-01'), { operation })).toEqual(['basis.legitimate-interest']);
  const { age: _, ...ageless } = sampleManifest;
  expect(ask(born('2015-01-01'), {}, compileManifest(ageless, 3)).allow).toBe(true);
});

test('a channel can be refused by itself', () => {
  const events = [
    adult,
    yes('marketing'),
    { kind: 'channel-refusal', at: '2026-11-02T00:00:00.000Z', channel: 'sms', refused: true },
  ] as const;
  expect(why(events, { purpose: 'marketing', channel: 'sms' })).toEqual(['channel.refused']);
  expect(ask(events, { purpose: 'marketing', channel: 'email' }).allow).toBe(true);
});

test('recipients get what they were declared with, under an agreement in force', () => {
  const delivery = { purpose: 'delivery', categories: ['address'] };
  expect(ask(member, { ...delivery, recipient: 'courier' }).allow).toBe(true);
  expect(why(member, { ...delivery, recipient: 'courier', categories: ['order'] })).toEqual([
    'recipient.category-beyond',
  ]);
  expect(why(member, { ...delivery, recipient: 'cloud' })).toContain('recipient.not-for-purpose');
  expect(why(member, { ...delivery, recipient: 'courier', at: '2027-01-09T20:00:00.000Z' })).toEqual([
    'recipient.contract-ended',
  ]);
  const begins = (at: string) => why(member, { ...delivery, recipient: 'courier', at });
  expect(begins('2025-01-09T19:59:59.999Z')).toContain('recipient.contract-not-begun');
  expect(begins('2025-01-09T20:00:00.000Z')).not.toContain('recipient.contract-not-begun');
});

test('a confidentiality agreement alone gives a processor nothing', () => {
  const asked = { purpose: 'marketing', recipient: 'agency' };
  expect(why([adult, yes('marketing')], asked)).toEqual(['recipient.contract-missing']);
});

test('LAL-8.5: a version begins with its day in Baku, four hours before that day in UTC', () => {
  const asked = { purpose: 'marketing', at: '2025-01-01T08:00:00.000Z' };
  const before = [adult, yes('marketing', '2024-12-01T00:00:00.000Z', 2)].map((event) => ({
    ...event,
    at: '2024-12-01T00:00:00.000Z',
  }));
  expect(why(before, { ...asked, collectedAt: '2024-12-31T19:59:59.999Z' })).toEqual(['basis.consent']);
  expect(why(before, { ...asked, collectedAt: '2024-12-31T20:00:00.000Z' })).toEqual([
    'consent.older-version',
  ]);
});

test('after an erasure data serves what it was kept for; what a returning person gives is new', () => {
  const erased: SubjectEvent[] = [
    ...member,
    { kind: 'account', at: '2026-10-01T00:00:00.000Z', open: false },
    { kind: 'erased', at: '2026-10-01T00:00:00.000Z', keptFor: ['tax'] },
    { ...adult, at: '2026-10-01T00:00:01.000Z' } as SubjectEvent,
  ];
  expect(ask(erased, { purpose: 'tax', categories: ['order'] }).allow).toBe(true);
  expect(why(erased, {})).toEqual(['subject.erased']);
  const back = [...erased, { kind: 'account', at: '2026-11-01T00:00:00.000Z', open: true } as const];
  expect(ask(back, {}).allow).toBe(true);
  expect(why(back, { collectedAt: '2026-09-01T00:00:00.000Z' })).toEqual(['subject.erased']);
  const refusing = { ...yes('support'), choices: { support: false } } as SubjectEvent;
  expect(why([...erased, refusing], {})).toEqual(['subject.erased']);
});

test.each<[string, string, (at: string) => SubjectEvent]>([
  ['an account that is opened', 'account', (at) => ({ kind: 'account', at, open: true })],
  ['a contract that begins', 'account', (at) => ({ kind: 'contract', at, running: true })],
  ['a consent that is given', 'marketing', (at) => yes('marketing', at)],
])('%s after an erasure brings the person back, and none from before it', (_, purpose, event) => {
  const erasedAt = '2026-10-01T00:00:00.000Z';
  const erased: SubjectEvent = { kind: 'erased', at: erasedAt, keptFor: [] };
  const history = (at: string) =>
    [event(at), erased, { ...adult, at: '2026-10-02T00:00:00.000Z' }].toSorted((a, b) =>
      a.at < b.at ? -1 : 1,
    );
  expect(ask(history('2026-10-01T00:00:00.001Z'), { purpose }).allow).toBe(true);
  for (const before of ['2026-09-01T00:00:00.000Z', erasedAt])
    expect(why(history(before), { purpose })).toContain('subject.erased');
  const collected = (collectedAt: string) =>
    why(history('2026-10-03T00:00:00.000Z'), { purpose, collectedAt });
  expect(collected(erasedAt)).toContain('subject.erased');
  expect(collected('2026-10-01T00:00:00.001Z')).not.toContain('subject.erased');
});

test('what is never stored may pass and may not be kept', () => {
  const card = { purpose: 'payments', categories: ['card'], recipient: 'bank' };
  expect(ask(member, card).allow).toBe(true);
  expect(why(member, { ...card, operation: 'store' })).toEqual(['category.never-stored']);
  expect(ask(member, { ...card, categories: ['order'], operation: 'store' }).allow).toBe(true);
});

test('all reasons are told, not the first one only', () => {
  const events: SubjectEvent[] = [
    { kind: 'restriction', at: '2026-11-01T00:00:00.000Z', standing: true, reason: 'accuracy' },
    { kind: 'objection', at: '2026-11-01T00:00:00.000Z', purpose: 'marketing', standing: true },
  ];
  expect(
    why(events, { purpose: 'marketing', categories: ['email', 'shoe-size'], recipient: 'broker' }),
  ).toEqual([
    'category.unknown',
    'restriction.standing',
    'age.unknown',
    'objection.standing',
    'consent.missing',
    'recipient.undeclared',
  ]);
});

test('instants in other forms mean the same, and with one that is none nothing is answered', () => {
  for (const wrong of [{ collectedAt: 'soon' }, { events: { collected: 'soon' } }, { at: 'soon' }])
    expect(
      may(compiled, foldEvents(member, now), {
        purpose: 'support',
        categories: ['email'],
        at: now,
        ...wrong,
      }),
    ).toMatchObject({ allow: false, reasons: [{ code: 'at.invalid' }] });
  const security = { purpose: 'security', categories: ['usage'] };
  const told = (collected: string) => why(member, { ...security, events: { collected } });
  expect(told('2024-11-22T00:00:00+04:00')).toEqual(['basis.legitimate-interest']);
  expect(told('2024-11-21T23:59:59+04:00')).toEqual(['retention.ended']);
  expect(ask(member, { at: '2026-11-22T14:00:00+04:00' })).toEqual(ask(member, {}));
});

test('a declaration without recipients or age limit decides as well', () => {
  const { recipients: _r, age: _a, ...rest } = sampleManifest;
  expect(
    may(compileManifest(rest as Manifest, 1), foldEvents([], now), {
      purpose: 'support',
      categories: ['email'],
      at: now,
    }).allow,
  ).toBe(true);
});
