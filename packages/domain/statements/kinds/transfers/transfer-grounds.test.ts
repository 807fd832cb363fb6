import { expect, test } from 'vitest';
import { processor, shopWith, american } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import transferGrounds from './transfer-grounds.ts';

const kind = trying(transferGrounds);

const scc = american({ mechanisms: ['scc'] });
const bare = american(undefined);

test('speaks of any ground, of a closed list, of a purpose, of cookies', () => {
  expect(kind.text({}).az).toContain('Hüquqi əsas olmadan məlumat ölkədən çıxmır.');
  expect(kind.text({ mechanisms: ['scc'] }).az).toContain('standart müqavilə bəndləri (SCC)');
  expect(kind.text({ mechanisms: ['scc'], purpose: 'orders' }).en).toContain('while the contract lasts');
  expect(kind.text({ mechanisms: ['scc'], of: 'cookies' }).ru).toContain('cookie');
});
test('reports a transfer without a ground, one outside the list, and an unknown cookie provider', () => {
  expect(kind.check({}, shopWith({ cloud: scc }))).toEqual([]);
  expect(kind.check({}, shopWith({ cloud: bare }))).toMatchObject([
    { code: 'AMANAT-CHK-330', path: ['recipients', 'cloud'] },
  ]);
  expect(codes(kind.check({ mechanisms: ['bcr'] }, shopWith({ cloud: scc })))).toEqual(['AMANAT-CHK-331']);
  const cookies = {
    ad: {
      names: ['ad'],
      kind: 'cookie',
      category: 'marketing',
      provider: 'nobody',
      lifetime: 'P1M',
      serves: 'analysis',
      purpose: scc.task,
    },
  } as const;
  expect(codes(kind.check({ of: 'cookies' }, shopWith({ cloud: bare }, { cookies })))).toEqual([
    'AMANAT-CHK-338',
  ]);
});
test('a recipient is reported once, by the first statement it concerns', () => {
  const statements = [
    { id: 'TST-0', says: 'transfer-grounds' },
    { id: 'TST-1', says: 'transfer-grounds' },
  ];
  expect(kind.check({}, shopWith({ cloud: bare }, { statements }))).toEqual([]);
});
test('a statement about a purpose, or about cookies, speaks of their recipients and of no other', () => {
  const both = shopWith({ cloud: bare, mailer: bare });
  const { orders, ...others } = both.purposes;
  const split = {
    ...both,
    purposes: { ...others, orders: { ...orders!, recipients: ['cloud'] } },
  };
  const found = (fields: object, manifest = split) => kind.check(fields, manifest).map(({ path }) => path[1]);
  expect(found({})).toEqual(['cloud', 'mailer']);
  expect(found({ purpose: 'orders' })).toEqual(['cloud']);
  // A purpose that gives data to nobody transfers nothing.
  expect(found({ purpose: 'security' })).toEqual([]);
  expect(kind.evidence({ purpose: 'security' }, reading({}, split)).state).toBe('not-yet-shown');
  const cookie = {
    names: ['ad'],
    kind: 'cookie',
    category: 'marketing',
    lifetime: 'P1M',
    serves: 'analysis',
    purpose: scc.task,
  } as const;
  const cookies = { ad: { ...cookie, provider: 'mailer' }, own: { ...cookie, provider: 'self' } };
  expect(found({ of: 'cookies' }, { ...split, cookies })).toEqual(['mailer']);
  expect(found({}, { ...split, cookies: { ad: { ...cookie, provider: 'nobody' } } })).toEqual([
    'cloud',
    'mailer',
  ]);
});
test('of a closed list one ground beyond it is enough, and what another passage names is not beyond it', () => {
  const found = (
    mechanisms: readonly ('scc' | 'dpf' | 'bcr' | 'adequacy')[],
    statements: readonly object[] = [],
  ) =>
    codes(
      kind.check(
        { mechanisms: ['adequacy'] },
        shopWith(
          { cloud: american({ mechanisms: [...mechanisms], until: '2027-01-01' }) },
          { statements: statements as never },
        ),
      ),
    );
  expect(found(['adequacy', 'bcr'])).toEqual(['AMANAT-CHK-331']);
  expect(found(['scc'])).toEqual(['AMANAT-CHK-331']);
  const safeguards = (usa: boolean) => [
    { id: 'TST-8', says: 'transfer-safeguards', ...(usa ? { usa } : {}) },
  ];
  expect(found(['scc'], safeguards(false))).toEqual([]);
  expect(found(['dpf'], safeguards(false))).toEqual(['AMANAT-CHK-331']);
  expect(found(['dpf'], safeguards(true))).toEqual([]);
});
test('a recipient without a ground is reported with every statement about it', () => {
  const both = shopWith(
    { cloud: bare },
    {
      statements: [
        { id: 'TST-1', says: 'transfer-grounds' },
        { id: 'TST-2', says: 'transfer-grounds', purpose: 'security' },
        { id: 'TST-3', says: 'transfer-grounds', purpose: 'orders' },
      ] as never,
    },
  );
  expect(kind.check({}, both)[0]?.promises).toEqual(['TST-1', 'TST-3']);
});
const state = (recipients: Parameters<typeof shopWith>[0]) =>
  kind.evidence({}, reading({}, shopWith(recipients)));
test('ALQ-7.1: a transfer without adequacy, mechanism or exception is refused by the gate and reported', () => {
  expect(state({ cloud: bare })).toMatchObject({
    state: 'at-risk',
    facts: { withoutGround: 1, openAtGate: 0 },
  });
  expect(state({ cloud: scc }).state).toBe('kept');
  expect(state({ local: processor() }).state).toBe('not-yet-shown');
});
