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
