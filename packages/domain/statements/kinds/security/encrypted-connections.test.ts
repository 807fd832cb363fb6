import { expect, test } from 'vitest';
import { reading, shop, trying } from '../area-c-fixture.ts';
import encryptedConnections from './encrypted-connections.ts';

const kind = trying(encryptedConnections);

const fields = { minimum: '1.2' };
const served = (minimum: string | null, hsts = true, terminated = true) =>
  reading({ security: { clearColumns: 0, tls: { terminated, minimum, hsts } } });

test('names the oldest protocol', () => {
  expect(kind.text(fields).az).toContain('TLS 1.2');
});
test('reports an address without encryption', () => {
  expect(kind.check(fields)).toEqual([]);
  const plain = shop({ organisation: { ...shop().organisation, website: 'http://shop.example.az' } });
  expect(kind.check(fields, plain)).toMatchObject([
    { code: 'AMANAT-CHK-345', path: ['organisation', 'website'] },
  ]);
});
test('is kept with the protocol and HSTS, broken by an older one, not yet shown when TLS ends elsewhere', () => {
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, served('1.2', true, false)).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, served(null)).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, served('1.3')).state).toBe('kept');
  expect(kind.evidence(fields, served('1.1')).state).toBe('broken');
  expect(kind.evidence(fields, served('1.2', false)).state).toBe('broken');
});
