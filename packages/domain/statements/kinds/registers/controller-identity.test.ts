import { expect, test } from 'vitest';
import { codes, publishedPolicy, reading, shop, trying } from '../area-c-fixture.ts';
import controllerIdentity from './controller-identity.ts';

const kind = trying(controllerIdentity);

const whole = shop({
  organisation: { ...shop().organisation, legalName: 'Dükan MMC', registration: '12888798', address: 'Bakı' },
});

test('names the controller and its contact', () => {
  expect(kind.text({ contact: 'email' }, whole).az).toBe(
    'Məlumatlarınıza onların mülkiyyətçisi cavabdehdir: Dükan MMC, qeydiyyat nömrəsi 12888798, ünvan: Bakı. Fərdi məlumatlarla bağlı bizə bu ünvana yazın: info@example.az.',
  );
});
test('reports what the identity lacks', () => {
  expect(kind.check({ contact: 'email' }, whole)).toEqual([]);
  expect(codes(kind.check({ contact: 'portal' }))).toEqual(Array(4).fill('AMANAT-CHK-308'));
});
test('is kept when published, broken when incomplete, not yet shown before', () => {
  expect(kind.evidence({ contact: 'email' }, reading({}, whole)).state).toBe('not-yet-shown');
  expect(kind.evidence({ contact: 'email' }, reading({ policy: publishedPolicy }, whole)).state).toBe('kept');
  expect(kind.evidence({ contact: 'email' }, reading({ policy: publishedPolicy })).state).toBe('broken');
});
