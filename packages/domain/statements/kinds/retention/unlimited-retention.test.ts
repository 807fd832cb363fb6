import { expect, test } from 'vitest';
import { codes, publishedPolicy, reading, shop, trying } from '../area-c-fixture.ts';
import { unlimitedRetention } from './unlimited-retention.ts';

const kind = trying(unlimitedRetention);

test('the text says it as it is', () => {
  expect(kind.text({}).az).toContain('müddət məhdudiyyəti qoyulmayıb');
  expect(kind.text({ of: ['orders'] }).az).toContain('sifarişlər');
});
test('it is always reported, with the law', () => {
  const found = kind.check({});
  expect(found).toMatchObject([{ code: 'AMANAT-CHK-501', severity: 'warning', promises: ['TST-1'] }]);
  expect(found[0]?.why).toContain('GDPR Art. 5(1)(e)');
});
test('a promise to destroy in time beside it is a contradiction of both', () => {
  const manifest = shop({ statements: [{ id: 'TST-7', says: 'stop-and-destroy-within' }] });
  const found = kind.check({}, manifest);
  expect(codes(found)).toEqual(['AMANAT-CHK-501', 'AMANAT-CHK-532']);
  expect(found[1]?.promises).toEqual(['TST-1', 'TST-7']);
});
test('evidence: a statement of the text is kept when published, broken when it does not render, else not yet shown', () => {
  expect(kind.evidence({}, reading({ policy: publishedPolicy })).state).toBe('kept');
  const broken = {
    ...publishedPolicy,
    rendered: publishedPolicy.rendered.map((page) => ({ ...page, ok: false })),
  };
  expect(kind.evidence({}, reading({ policy: broken })).state).toBe('broken');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
