import { expect, test } from 'vitest';
import { reading, shop, trying } from '../area-c-fixture.ts';
import purposeDeclared from './purpose-declared.ts';

const kind = trying(purposeDeclared);

const endless = { ...shop().purposes['orders']! };
delete (endless as { retention?: unknown }).retention;

test('names one purpose with its ground, and several by ground', () => {
  expect(kind.text({ purposes: ['orders'] }).az).toBe('Sifarişlər. Əsas: sizinlə bağlanan müqavilə.');
  expect(kind.text({ purposes: ['orders', 'marketing'] }).az).toContain(
    'sizinlə bağlanan müqavilə əsasında — sifarişlər; könüllü və məlumatlı razılığınız əsasında — marketinq',
  );
  // One colon a sentence: the ground follows its purposes.
  expect(kind.text({ purposes: ['orders', 'marketing'] }).ru).toMatch(
    /^[^:]+: [^:]+ \(основание — договор с вами\); [^:]+ \(основание — [^:()]+\)\.$/u,
  );
});
test('reports a purpose without an end', () => {
  expect(kind.check({ purposes: ['orders'] })).toEqual([]);
  expect(kind.check({ purposes: ['orders'] }, shop({ purposes: { orders: endless } }))).toMatchObject([
    { code: 'AMANAT-CHK-301', path: ['purposes', 'orders'] },
  ]);
});
test('the purpose is declared whole and the gate refuses an undeclared one', () => {
  const { state, facts } = kind.evidence({ purposes: ['orders'] }, reading());
  expect(state).toBe('kept');
  expect(facts).toMatchObject({ undeclaredRefused: true, withoutRetention: 0 });
  const open = reading({}, shop({ purposes: { orders: endless } }));
  expect(kind.evidence({ purposes: ['orders'] }, open).state).toBe('at-risk');
});
test('a purpose of the undeclared name that the gate allows breaks the promise', () => {
  const purposes = { 'not-declared-anywhere': shop().purposes['orders']! };
  expect(kind.evidence({ purposes: [] }, reading({}, shop({ purposes }))).state).toBe('broken');
});
