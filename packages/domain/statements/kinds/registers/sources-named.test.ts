import { expect, test } from 'vitest';
import { reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import sourcesNamed from './sources-named.ts';

const kind = trying(sourcesNamed);

const partner = { ...shop().categories['email']!, sources: ['partner'] } as const;

test('names the sources', () => {
  expect(kind.text({ sources: ['subject', 'ip-location'] }).az).toContain(
    'özünüz verdikləriniz; IP ünvanından',
  );
});
test('reports a category from a source the text does not name', () => {
  expect(kind.check({ sources: ['subject'] })).toEqual([]);
  const findings = kind.check(
    { sources: ['subject'] },
    shop({ categories: { ...shop().categories, partner } }),
  );
  expect(findings).toMatchObject([{ code: 'AMANAT-CHK-310', path: ['categories', 'partner', 'sources'] }]);
});
test('is kept once an access answer stated the sources, broken by an unnamed one', () => {
  const statements = [{ id: 'TST-1', says: 'sources-named', sources: ['subject'] }];
  const manifest = shop({ statements });
  const answered = requestReads({ handling: { accessParts: ['sources'] } });
  expect(kind.evidence({ sources: ['subject'] }, reading({}, manifest)).state).toBe('not-yet-shown');
  expect(kind.evidence({ sources: ['subject'] }, reading({ requests: answered }, manifest)).state).toBe(
    'kept',
  );
  const more = shop({ statements, categories: { partner } });
  expect(kind.evidence({ sources: ['subject'] }, reading({}, more)).state).toBe('broken');
});
