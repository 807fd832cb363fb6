import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { extension } from './extension.ts';

const kind = trying(extension);

const month = { atMost: 'P1M', notice: 'before', under: 'eu-gdpr' };
test('the text names the longest extension and the notice', () => {
  const text = kind.text(month);
  expect(text.az).toContain('ən çoxu 1 ay');
  expect(text.en).toContain('before the term ends');
  expect(kind.text({ ...month, notice: 'none' }).en).not.toContain('before the term ends');
});
test('a promise stricter than the law is noted, a longer one is a warning', () => {
  expect(kind.check(month)[0]).toMatchObject({ code: 'AMANAT-CHK-506', severity: 'note' });
  expect(kind.check({ ...month, atMost: 'P3M' })[0]).toMatchObject({
    code: 'AMANAT-CHK-506',
    severity: 'warning',
  });
  expect(kind.check({ ...month, atMost: 'P2M' })).toEqual([]);
});
test('without a law named, the extension of Law 998-IIIQ is held against it too', () => {
  const found = kind.check({ atMost: 'P2M', notice: 'before' });
  expect(found.map((finding) => finding.severity)).toEqual(['warning']);
  expect(found[0]?.message).toContain('998-IIIQ');
});
test('a declared extension that differs is found; the law is then held against the declaration', () => {
  expect(codes(kind.check({ ...month, atMost: 'P2M' }, shop({ terms: { extension: '1 month' } })))).toEqual([
    'AMANAT-CHK-506',
  ]);
});
test('a declared extension that is the same is not found, nor held against the law a second time', () => {
  const declared = (extension: string) => shop({ terms: { extension } });
  expect(kind.check({ ...month, atMost: 'P3M' }, declared('3 months'))).toEqual([]);
  expect(codes(kind.check({ ...month, atMost: 'P1M' }, declared('3 months')))).toEqual(['AMANAT-CHK-506']);
});
test('a law that does not apply grants nothing to hold the promise against', () => {
  const manifest = shop({ regimes: [{ id: 'az-998', people: 'everyone' }] });
  expect(kind.check({ ...month, atMost: 'P3M' }, manifest)).toEqual([]);
});
test('what is found says which way it differs', () => {
  const [stricter] = kind.check(month);
  const [longer] = kind.check({ ...month, atMost: 'P3M' });
  expect([stricter?.fix, longer?.fix]).toEqual([
    expect.stringContaining('Nothing'),
    expect.stringContaining('Shorten'),
  ]);
  expect([stricter?.why, longer?.why]).toEqual([
    expect.stringContaining('stricter than the law'),
    expect.stringContaining('cannot be longer'),
  ]);
});
test('evidence: extensions count only with their faults counted', () => {
  for (const handling of [{ extensions: 2 }, { extensionsOutOfRule: 0 }])
    expect(kind.evidence(month, reading({ requests: requestReads({ handling }) })).state).toBe(
      'not-yet-shown',
    );
  expect(kind.evidence(month, reading()).state).toBe('not-yet-shown');
});
const counted = (extensionsOutOfRule: number, change: object = {}) =>
  reading({ requests: requestReads({ handling: { extensions: 2, extensionsOutOfRule, ...change } }) });
test('evidence: kept within the rule, broken against it, not yet shown uncounted', () => {
  expect(kind.evidence(month, counted(0)).state).toBe('kept');
  expect(kind.evidence(month, counted(1)).state).toBe('broken');
  expect(kind.evidence(month, counted(0, { extensionsUntold: 1 })).state).toBe('at-risk');
  expect(kind.evidence(month, counted(0, { extensions: 0 })).state).toBe('not-yet-shown');
  expect(kind.evidence(month, reading({ requests: requestReads() })).state).toBe('not-yet-shown');
});
