import { expect, test } from 'vitest';
import fc from 'fast-check';
import { inside, quoted, quotedIn, same, say } from './phrase.ts';

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

test('a name is quoted as its language does, marks inside it once smaller, and never twice', () => {
  const agency = '«ALFA MEDİA Reklam Agentliyi» MMC';
  expect(quoted(same(agency))).toEqual(
    say(
      '«“ALFA MEDİA Reklam Agentliyi” MMC»',
      '“‘ALFA MEDİA Reklam Agentliyi’ MMC”',
      '«„ALFA MEDİA Reklam Agentliyi“ MMC»',
    ),
  );
  expect(quotedIn('Viber Media S.à r.l. («Viber»)', 'ru')).toBe('«Viber Media S.à r.l. („Viber“)»');
  expect(quotedIn('«Fərdi məlumatlar haqqında»', 'az')).toBe('«Fərdi məlumatlar haqqında»');
  expect(quotedIn('«A» və «B»', 'az')).toBe('«“A” və “B”»');
  for (const language of ['az', 'en', 'ru'] as const) {
    const told = quotedIn(agency, language);
    expect(quotedIn(told, language)).toBe(told);
  }
});

test('whatever a name has, no mark stands inside its own kind and no sign of it is lost', () => {
  const name = fc
    .array(fc.constantFrom('a', 'Ə', ' ', '«', '»', '“', '”', '(', ')'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(name, fc.constantFrom('az', 'en', 'ru'), (text, language) => {
      const told = quotedIn(text, language);
      const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
      expect([told.split(open).length, told.split(close).length]).toEqual([2, 2]);
      const plain = (some: string) => some.replaceAll(/[«»“”„‘’]/gu, '');
      expect(plain(told)).toBe(plain(text));
    }),
  );
});
