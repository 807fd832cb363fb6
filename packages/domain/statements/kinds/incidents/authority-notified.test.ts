import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import authorityNotified from './authority-notified.ts';

const kind = trying(authorityNotified);

test('speaks of the legal term, an own one, and of transfers', () => {
  expect(kind.text({}).az).toContain('qanunun müəyyən etdiyi müddətdə');
  expect(kind.text({ within: '72 hours' }).az).toContain('72 saat ərzində');
  const days = kind.text({ within: '3 calendar days' });
  expect([days.az, days.ru]).toEqual([
    expect.stringContaining('3 təqvim günü ərzində'),
    expect.stringContaining('в течение 3 календарных дней'),
  ]);
  expect(kind.text({ inTransfers: true }).az).toContain('tərəfdaşımızda');
});
test('reports a term later than the law’s, and regimes that set none', () => {
  expect(kind.check({})).toEqual([]);
  expect(kind.check({ within: '72 hours' })).toEqual([]);
  expect(kind.check({ within: '5 calendar days' })).toMatchObject([
    { code: 'AMANAT-CHK-356', path: ['statements', 0, 'within'] },
  ]);
  const local = shop({ regimes: [{ id: 'az-998', people: 'everyone' }] });
  expect(codes(kind.check({}, local))).toEqual(['AMANAT-CHK-348']);
});
test('is not yet shown: no incident runs through the program', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  const journal = journalOf({ 'incident.recorded': 1 });
  expect(kind.evidence({}, reading({ journal }))).toMatchObject({
    state: 'not-yet-shown',
    facts: { incidents: 1 },
  });
});
