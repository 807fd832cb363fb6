import { expect, test } from 'vitest';
import { codes, publishedPolicy, reading, shop, trying } from '../area-c-fixture.ts';
import euRepresentative from './eu-representative.ts';

const kind = trying(euRepresentative);

const representative = { name: 'Rep', address: 'Tallinn', country: 'EE', email: 'rep@example.com' };
const estonian = shop({ organisation: { ...shop().organisation, country: 'EE' } });
const named = shop({ organisation: { ...shop().organisation, representative } });

test('names the representative when there is one', () => {
  expect(kind.text({}, named).az).toContain('Nümayəndəmiz: Rep, Tallinn, rep@example.com.');
  expect(kind.text({}).az).not.toContain('Nümayəndəmiz');
});
test('LAL-8.9: asked of a controller outside the EU with people in the EU; a controller inside owes none', () => {
  expect(codes(kind.check({}))).toEqual(['AMANAT-CHK-319']);
  expect(kind.check({}, named)).toEqual([]);
  expect(codes(kind.check({}, estonian))).toEqual(['AMANAT-CHK-318']);
  const local = shop({ regimes: [{ id: 'az-998', people: 'everyone' }] });
  expect(codes(kind.check({}, local))).toEqual(['AMANAT-CHK-318']);
});
test('is broken when needed and missing, at risk when promised without need, kept when published', () => {
  expect(kind.evidence({}, reading()).state).toBe('broken');
  expect(kind.evidence({}, reading({}, estonian)).state).toBe('at-risk');
  expect(kind.evidence({}, reading({ policy: publishedPolicy }, named)).state).toBe('kept');
  expect(kind.evidence({}, reading({}, named)).state).toBe('not-yet-shown');
});
