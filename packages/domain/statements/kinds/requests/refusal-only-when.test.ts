import { expect, test } from 'vitest';
import { reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { refusalOnlyWhen } from './refusal-only-when.ts';

const kind = trying(refusalOnlyWhen);

const fields = { grounds: ['legal-duty', 'law'] };
test('the text names the grounds and the reasons in writing', () => {
  const text = kind.text(fields);
  expect(text.az).toContain('məcbur edir və ya qanun bunu');
  expect(text.en).toContain('in writing');
});
test('a declared ground that people were not told of is found', () => {
  const found = kind.check(fields, shop({ refusalGrounds: ['legal-duty', 'law', 'rights-of-others'] }));
  expect(found[0]).toMatchObject({ code: 'AMANAT-CHK-514', severity: 'warning' });
  expect(kind.check(fields, shop({ refusalGrounds: ['legal-duty', 'law'] }))).toEqual([]);
});
test('grounds that other statements tell of are not held against this one', () => {
  const manifest = shop({
    refusalGrounds: ['legal-duty', 'law', 'excessive', 'identity-not-proven'],
    statements: [
      { id: 'TST-8', says: 'free-of-charge', fee: 'unfounded-or-excessive' },
      { id: 'TST-9', says: 'identity-check', by: ['code'] },
    ],
  });
  expect(kind.check(fields, manifest)).toEqual([]);
});
test('a ground that is told and not declared is a note, and a free answer tells of none', () => {
  expect(kind.check(fields, shop({ refusalGrounds: ['law'] }))).toMatchObject([{ severity: 'note' }]);
  expect(kind.check(fields, shop())[0]).toMatchObject({ severity: 'note' });
  expect(kind.check(fields, shop())[0]?.message).toContain('names: not stated');
  const free = (fee: string) =>
    shop({
      refusalGrounds: ['legal-duty', 'law', 'excessive'],
      statements: [{ id: 'TST-8', says: 'free-of-charge', fee }],
    });
  expect(kind.check(fields, free('unfounded-or-excessive'))).toEqual([]);
  expect(kind.check(fields, free('never'))).toMatchObject([{ severity: 'warning' }]);
});
test('evidence: refusals count only with their grounds counted', () => {
  for (const handling of [{ refusals: 2 }, { refusalsWithoutGround: 0 }])
    expect(kind.evidence(fields, reading({ requests: requestReads({ handling }) })).state).toBe(
      'not-yet-shown',
    );
});
const counted = (refusalsWithoutGround: number, refusals = 2) =>
  reading({ requests: requestReads({ handling: { refusals, refusalsWithoutGround } }) });
test('evidence: kept, broken by a refusal without ground, not yet shown uncounted', () => {
  expect(kind.evidence(fields, counted(0)).state).toBe('kept');
  expect(kind.evidence(fields, counted(1)).state).toBe('broken');
  expect(kind.evidence(fields, counted(0, 0)).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
