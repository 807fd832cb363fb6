import { expect, test } from 'vitest';
import { connectedStore, figures, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { rightsList } from './rights-list.ts';

const kind = trying(rightsList);

test('the text lists the rights, with the condition of portability', () => {
  const text = kind.text({ rights: ['access', 'portability'], via: ['portal'] });
  expect(text.az).toContain('; ');
  expect(text.az).toContain('müqaviləniz əsasında');
  expect(text.ru).toContain('портал обращений');
});
test('a list that leaves a declared right out is noted; one that adds a right is a warning', () => {
  const manifest = shop({ rights: ['access', 'complaint'] });
  expect(kind.check({ rights: ['access'] }, manifest)[0]).toMatchObject({
    code: 'AMANAT-CHK-512',
    severity: 'note',
  });
  const more = kind.check({ rights: ['access', 'complaint', 'erasure'] }, manifest);
  expect(more[0]).toMatchObject({ code: 'AMANAT-CHK-512', severity: 'warning' });
  expect(kind.check({ rights: ['access', 'complaint'] }, manifest)).toEqual([]);
});
test('evidence: kept when every kind is fulfilled, not yet shown when one is missing, broken when late', () => {
  const fields = { rights: ['access', 'objection', 'complaint'] };
  const stores = [connectedStore];
  expect(kind.evidence(fields, reading({ requests: requestReads(), stores })).state).toBe('kept');
  const less = reading({ requests: requestReads({ kinds: ['access'] }), stores });
  expect(kind.evidence(fields, less)).toMatchObject({ state: 'not-yet-shown' });
  expect(kind.evidence(fields, less).because.en).toContain('objection');
  const late = requestReads({ byKind: { objection: figures({ answeredLate: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late, stores })).state).toBe('broken');
});
test('evidence: one right that was used shows nothing of the others', () => {
  const stores = [connectedStore];
  const one = requestReads({ byKind: { access: figures({ answered: 7 }) } });
  const shown = kind.evidence(
    { rights: ['access', 'erasure', 'complaint'] },
    reading({ requests: one, stores }),
  );
  expect(shown).toMatchObject({ state: 'not-yet-shown', facts: { answered: 7, neverAnswered: 1 } });
  expect(shown.because.en).toContain('have your data deleted');
  expect(shown.because.az).toContain('sildirmək');
  expect(kind.evidence({ rights: ['access'] }, reading({ requests: one, stores })).state).toBe('kept');
});
