import { expect, test } from 'vitest';
import { emailSiteMismatch } from './email-site-mismatch.ts';
import { found } from './rule-fixture.ts';

test('mail goes to the domain of the site', () => {
  expect(found(emailSiteMismatch)).toEqual([]);
  expect(found(emailSiteMismatch, { 'channels/email/address': 'info@exmple.az' })).toEqual([
    'channels/email/address',
  ]);
  expect(found(emailSiteMismatch, { 'channels/email/address': 'info@mail.example.az' })).toEqual([]);
});
