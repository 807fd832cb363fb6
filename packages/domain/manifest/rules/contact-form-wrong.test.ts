import { expect, test } from 'vitest';
import { contactFormWrong } from './contact-form-wrong.ts';
import { found } from './rule-fixture.ts';

test('a phone of Azerbaijan has nine digits after +994', () => {
  expect(found(contactFormWrong)).toEqual([]);
  const phone = 'channels/phone/address';
  for (const good of ['+994 50 123-45-67', '(012) 404 00 00', '*1234', '161', '+372 600 0000'])
    expect(found(contactFormWrong, { [phone]: good })).toEqual([]);
  for (const bad of ['+994 50 123 45 6', '+994 012 404 00 00', 'call us'])
    expect(found(contactFormWrong, { [phone]: bad })).toEqual([phone]);
});
test('an e-mail address has a domain', () => {
  expect(found(contactFormWrong, { 'channels/email/address': 'info@example' })).toEqual([
    'channels/email/address',
  ]);
});
