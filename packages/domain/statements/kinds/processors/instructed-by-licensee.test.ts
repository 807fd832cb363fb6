import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { codes, reading, requestReads, trying } from '../area-c-fixture.ts';
import instructedByLicensee from './instructed-by-licensee.ts';

const kind = trying(instructedByLicensee);

const licensee = processor({ role: 'licensee', contract: { kind: 'licence' } });

test('says who the controller is', () => {
  expect(kind.text({ licensees: ['partner'] }).az).toContain('onun tapşırığı ilə');
});
test('reports a licensee without a licence contract', () => {
  expect(kind.check({ licensees: ['partner'] }, shopWith({ partner: licensee }))).toEqual([]);
  expect(codes(kind.check({ licensees: ['partner'] }, shopWith({ partner: processor() })))).toEqual([
    'AMANAT-CHK-329',
  ]);
});
test('is kept once a request was forwarded', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  const requests = requestReads({ handling: { forwarded: 1 } });
  expect(kind.evidence({}, reading({ requests })).state).toBe('kept');
});
