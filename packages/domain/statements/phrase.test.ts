import { expect, test } from 'vitest';
import { inside, say } from './phrase.ts';

test('a name from the facts opens small inside a sentence, in each language by its own words', () => {
  const place = inside(say('IP ünvanına görə yer', 'Location by IP address', 'Местоположение по IP-адресу'));
  expect(place).toEqual(say('IP ünvanına görə yer', 'location by IP address', 'местоположение по IP-адресу'));
  const number = inside(say('VÖEN', 'Taxpayer number (VÖEN)', 'ИНН (VÖEN)'));
  expect(number).toEqual(say('VÖEN', 'taxpayer number (VÖEN)', 'ИНН (VÖEN)'));
});

test('abbreviations, names and titles keep their capitals', () => {
  const address = say('IP ünvanı', 'IP address', 'IP-адрес');
  expect(inside(address)).toEqual(address);
  const account = say('Google hesabı', 'Google account', 'Аккаунт Google');
  expect(inside(account)).toEqual({ ...account, ru: 'аккаунт Google' });
  const code = say('Azərbaycan Respublikasının Vergi Məcəlləsi', 'Tax Code', 'Налоговый кодекс');
  expect(inside(code)).toEqual(code);
  expect(inside(say('Cookie faylları', 'Cookie files', 'Cookie-файлы')).ru).toBe('cookie-файлы');
});
