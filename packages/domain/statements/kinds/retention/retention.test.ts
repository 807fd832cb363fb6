import { expect, test } from 'vitest';
import { codes, reading, schedule, shop, trying } from '../area-c-fixture.ts';
import { retention } from './retention.ts';

const kind = trying(retention);

const year = { of: 'orders', keep: 'P1Y', after: 'contract.ended' };
test('the text says for what, how long and from when', () => {
  expect(kind.text(year).az).toBe(
    '«Sifarişlər» məqsədi üçün işlənən məlumatlar müqavilə başa çatdıqdan sonra 1 il saxlanılır.',
  );
  expect(kind.text({ ...year, atLeast: 'P6M' }).en).toContain('at least 6 months and at most 1 year');
  const marketing = { of: 'marketing', keep: 'P12M', after: 'last-interaction', orOn: 'consent.withdrawn' };
  expect(kind.text(marketing).az).toContain('razılığınızı geri götürənədək, ən çoxu');
  expect(kind.text({ basis: 'contract', keep: 'P3Y', after: 'contract.ended' }).ru).toContain(
    '3 года после окончания',
  );
  expect(kind.text({ of: 'orders', keep: 'law', after: 'contract.ended' }).az).toContain(
    'qanunun müəyyən etdiyi',
  );
  expect(kind.text({ of: 'orders', keep: 'while-needed', after: 'contract.ended' }).az).toContain(
    'müqavilə başa çatanadək',
  );
});
test('the law that sets a period is named inside the sentence, a title as it stands', () => {
  const named = (law: { az: string; en: string; ru: string }) => {
    const { orders } = shop().purposes;
    const lawful = { keep: 'law', after: 'contract.ended', law, then: 'destroy' } as const;
    return kind.text(
      { of: 'orders', keep: 'law', after: 'contract.ended' },
      shop({ purposes: { orders: { ...orders!, retention: lawful } } }),
    );
  };
  const laws = named({
    az: 'Vergi qanunvericiliyi',
    en: 'Tax legislation',
    ru: 'Налоговое законодательство',
  });
  expect([laws.az, laws.ru]).toEqual([
    expect.stringContaining('(vergi qanunvericiliyi)'),
    expect.stringContaining('(налоговое законодательство)'),
  ]);
  const code = named({ az: 'Vergi Məcəlləsi', en: 'Tax Code', ru: 'Налоговый кодекс' });
  expect(code.az).toContain('(Vergi Məcəlləsi)');
});
test('a period that says the same as the fact is clean, in whatever units', () => {
  expect(kind.check(year)).toEqual([]);
  expect(kind.check({ ...year, keep: 'P12M' })).toEqual([]);
});
test('a period that differs from the fact is found', () => {
  expect(codes(kind.check({ ...year, keep: 'P3Y' }))).toEqual(['AMANAT-CHK-502']);
  expect(codes(kind.check({ ...year, after: 'collected' }))).toEqual(['AMANAT-CHK-502']);
  expect(codes(kind.check({ ...year, orOn: 'consent.withdrawn' }))).toEqual(['AMANAT-CHK-502']);
});
test('two periods for the same data contradict each other, once, and both promises take part', () => {
  const manifest = shop({ statements: [{ id: 'TST-0', says: 'retention', ...year }] });
  const found = kind.check({ basis: 'contract', keep: 'P3Y', after: 'contract.ended' }, manifest);
  expect(codes(found)).toEqual(['AMANAT-CHK-502', 'AMANAT-CHK-503']);
  expect(found[1]?.promises).toEqual(['TST-1', 'TST-0']);
});
test('a period left to a law agrees with one that names its law, and needs the name', () => {
  const { orders } = shop().purposes;
  const lawful = shop({
    purposes: {
      orders: {
        ...orders!,
        retention: { keep: 'P1Y', after: 'contract.ended', law: 'Vergi Məcəlləsi', then: 'destroy' },
      },
    },
    statements: [{ id: 'TST-0', says: 'retention', ...year }],
  });
  expect(kind.check({ ...year, keep: 'law' }, lawful)).toEqual([]);
  expect(codes(kind.check({ ...year, keep: 'law' }))).toContain('AMANAT-CHK-520');
});
test('a purpose without retention, or with endless exceptions, is found', () => {
  const { orders } = shop().purposes;
  const { retention: _retention, ...bare } = orders!;
  expect(codes(kind.check(year, shop({ purposes: { orders: bare } })))).toEqual(['AMANAT-CHK-519']);
  const exceptions = [{ for: { az: 'mübahisə', en: 'disputes', ru: 'споры' }, ground: 'claim' }] as const;
  const endless = shop({
    purposes: { orders: { ...orders!, retention: { ...orders!.retention!, exceptions } } },
  });
  expect(codes(kind.check(year, endless))).toEqual(['AMANAT-CHK-522']);
  expect(kind.text(year, endless).az).toContain('İstisna: mübahisə.');
});
const swept = (changes: object) =>
  reading({ retention: { schedules: [schedule('orders', changes)], acts: [] } });
test('evidence: kept when swept, broken when overdue or longer, at risk when shorter or failed', () => {
  expect(kind.evidence(year, swept({}))).toMatchObject({ state: 'kept', facts: { destroyed: 3 } });
  expect(kind.evidence(year, swept({ overdue: 4 })).state).toBe('broken');
  expect(kind.evidence(year, swept({ keep: 'P3Y' })).state).toBe('broken');
  expect(kind.evidence(year, swept({ keep: 'P6M' })).state).toBe('at-risk');
  expect(kind.evidence(year, swept({ keep: 'while-needed' })).state).toBe('at-risk');
  expect(kind.evidence(year, swept({ keep: 'unlimited' })).state).toBe('broken');
  expect(kind.evidence(year, swept({ failed: 'AMANAT-CON-001' })).state).toBe('at-risk');
});
test('evidence: not yet shown without a sweep, a store or the runtime', () => {
  const unswept = reading({
    retention: { schedules: [schedule('orders', { lastSweepAt: null })], acts: [] },
  });
  expect(kind.evidence(year, unswept).state).toBe('not-yet-shown');
  expect(kind.evidence(year, reading({ retention: { schedules: [], acts: [] } })).state).toBe(
    'not-yet-shown',
  );
  expect(kind.evidence(year, reading()).state).toBe('not-yet-shown');
});
test('evidence: own records want a schedule of their own', () => {
  const own = { ...year, ownRecords: true };
  const schedules = [schedule('orders')];
  expect(kind.evidence(own, reading({ retention: { schedules, acts: [] } })).state).toBe('not-yet-shown');
  const both = [...schedules, schedule('orders', { store: 'amanat' })];
  expect(kind.evidence(own, reading({ retention: { schedules: both, acts: [] } })).state).toBe('kept');
});
test('evidence: a sweep of long ago shows nothing of today: two nights without one are told', () => {
  expect(kind.evidence(year, swept({ lastSweepAt: '2026-11-20T22:00:00.000Z' })).state).toBe('kept');
  const old = kind.evidence(year, swept({ lastSweepAt: '2026-10-01T21:30:00.000Z' }));
  expect(old).toMatchObject({ state: 'at-risk', facts: { lastSweep: '2026-10-02' } });
  expect(old.because.az).toContain('2 oktyabr 2026');
});
test('evidence: a table that no sweep goes over keeps the purpose from being called kept, and its neighbours not', () => {
  const parts = (purposes: string[]) => ({
    retention: {
      schedules: [schedule('orders')],
      unswept: [{ store: 'shop-db', table: 'customers', purposes }],
      acts: [],
    },
  });
  const open = kind.evidence(year, reading(parts(['marketing', 'orders'])));
  expect(open).toMatchObject({ state: 'not-yet-shown', facts: { unswept: 1 } });
  expect(open.because.ru).toContain('shop-db.customers');
  expect(kind.evidence(year, reading(parts(['marketing']))).state).toBe('kept');
});

const all = { keep: 'P1Y', after: 'contract.ended' };
const beside = (other: object, changes: object = {}) =>
  shop({ statements: [{ id: 'TST-0', says: 'retention', ...other }], ...changes });
test('statements contradict each other about the same data alone, and by length and not by spelling', () => {
  const about = (other: object, mine: object = year) =>
    codes(kind.check(mine, beside(other))).filter((code) => code === 'AMANAT-CHK-503');
  expect(about({ ...all, basis: 'contract', keep: 'P3Y' })).toEqual(['AMANAT-CHK-503']);
  expect(about({ ...all, basis: 'contract', keep: 'P12M' })).toEqual([]);
  expect(about({ ...all, basis: 'contract', keep: 'while-needed' })).toEqual(['AMANAT-CHK-503']);
  expect(about({ ...all, basis: 'consent', keep: 'P3Y' })).toEqual([]);
  expect(about({ ...all, of: 'security', keep: 'P3Y' })).toEqual([]);
  expect(about({ ...all, of: 'orders', says: 'archive', keep: 'P3Y' })).toEqual([]);
  expect(about({ ...all, of: 'orders', keep: 'law' }, { ...year, keep: 'P3Y' })).toEqual(['AMANAT-CHK-503']);
});
test('each pair is told by the later of the two', () => {
  const later = { id: 'TST-2', says: 'retention', ...year, keep: 'P3Y' };
  const manifest = shop({ statements: [{ id: 'TST-1', says: 'retention', ...year }, later] });
  expect(kind.check(year, manifest)).toEqual([]);
});
test('an end that comes earlier must run as the period, or as what ends it', () => {
  const { orders } = shop().purposes;
  const sooner = { ...year, orOn: 'consent.withdrawn' };
  const running = (retention: object) =>
    codes(
      kind.check(
        sooner,
        shop({ purposes: { orders: { ...orders!, retention: { ...orders!.retention!, ...retention } } } }),
      ),
    );
  expect(running({})).toEqual(['AMANAT-CHK-502']);
  expect(running({ orOn: 'purpose.reached' })).toEqual(['AMANAT-CHK-502']);
  expect(running({ orOn: 'consent.withdrawn' })).toEqual([]);
});
