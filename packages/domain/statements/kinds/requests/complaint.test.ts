import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { complaint } from './complaint.ts';

const kind = trying(complaint);

test('the text names the authority and the court', () => {
  const text = kind.text({ to: ['az-authority', 'eu-authority', 'court'] });
  expect(text.az).toContain('Rəqəmsal İnkişaf və Nəqliyyat Nazirliyinə');
  expect(text.ru).toContain('подать жалобу: в Министерство');
  expect(text.en).toContain('data protection authority of your country');
});
test('an authority without its regime is found', () => {
  const azerbaijani = shop({ regimes: [{ id: 'az-998', people: 'everyone' }] });
  expect(codes(kind.check({ to: ['eu-authority', 'court'] }, azerbaijani))).toEqual(['AMANAT-CHK-525']);
  expect(kind.check({ to: ['az-authority', 'court'] }, azerbaijani)).toEqual([]);
});
const counted = (answers: number, answersNamingAuthority: number) =>
  reading({ requests: requestReads({ handling: { answers, answersNamingAuthority } }) });
test('evidence: kept when each answer names it, broken when one does not, not yet shown without answers', () => {
  const fields = { to: ['court'] };
  expect(kind.evidence(fields, counted(2, 2)).state).toBe('kept');
  expect(kind.evidence(fields, counted(2, 1)).state).toBe('broken');
  expect(kind.evidence(fields, counted(0, 0)).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
