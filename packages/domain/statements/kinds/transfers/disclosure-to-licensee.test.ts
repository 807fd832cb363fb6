import { expect, test } from 'vitest';
import { processor, shopWith, journalOf } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import disclosureToLicensee from './disclosure-to-licensee.ts';

const kind = trying(disclosureToLicensee);

const fields = { licensees: ['partner'], purpose: 'orders' };
const licensee = processor({ role: 'licensee', contract: { kind: 'licence' } });

test('says what is passed on and that it is recorded', () => {
  expect(kind.text(fields).az).toContain('qeydə alınır');
});
test('reports a licensee the purpose does not name', () => {
  expect(kind.check(fields, shopWith({ partner: licensee }))).toEqual([]);
  expect(codes(kind.check({ ...fields, purpose: 'marketing' }, shopWith({ partner: licensee })))).toEqual([
    'AMANAT-CHK-329',
  ]);
});
test('is not yet shown: the journal counts disclosures, not to whom', () => {
  const journal = journalOf({ 'gate.disclosed': 1 });
  expect(kind.evidence(fields, reading({ journal }))).toMatchObject({
    state: 'not-yet-shown',
    facts: { disclosures: 1 },
  });
});
