import { expect, test } from 'vitest';
import { codes, publishedPolicy, reading, shop, trying } from '../area-c-fixture.ts';
import responsiblePerson from './responsible-person.ts';

const kind = trying(responsiblePerson);

const responsible = { name: 'Məlumat müdafiəçisi', email: 'dpo@example.az' };
const named = shop({ organisation: { ...shop().organisation, responsible } });

test('names the person, or promises to appoint one', () => {
  expect(kind.text({}, named).az).toBe(
    'Məlumatların qorunmasına məsul şəxs: Məlumat müdafiəçisi, dpo@example.az.',
  );
  expect(kind.text({}).az).toContain('təyin edirik');
});
test('reports that nobody is named', () => {
  expect(kind.check({}, named)).toEqual([]);
  expect(codes(kind.check({}))).toEqual(['AMANAT-CHK-343']);
});
test('is kept when published with a name, broken without one', () => {
  expect(kind.evidence({}, reading({ policy: publishedPolicy }, named)).state).toBe('kept');
  expect(kind.evidence({}, reading({}, named)).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading()).state).toBe('broken');
});
