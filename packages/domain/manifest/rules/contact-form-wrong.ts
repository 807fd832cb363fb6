import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';
import { mailAddresses } from './email-site-mismatch.ts';

/** An e-mail address or phone number nobody could reach. */
export const contactFormWrong = rule({
  code: 'AMANAT-CHK-235',
  severity: 'warning',
  title: 'An address or number of the wrong form',
  why: 'People would write to or call something that does not exist',
  fix: 'Correct it: name@domain for mail; +994 and nine digits for a phone in Azerbaijan.',
  *find({ manifest }) {
    for (const [path, address] of mailAddresses(manifest))
      if (!/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(address))
        yield {
          path,
          fix: says(
            { place: fact.place(path), example: fact.code('info@example.az') },
            '{place} sahəsində ünvanı düzəldin: ad, @ işarəsi, domen (məsələn, {example}).',
            'Correct {place}: a name, @ and a domain, as in {example}.',
            'Исправьте {place}: имя, знак @ и домен, например {example}.',
          ),
          message: says(
            { address: fact.code(address) },
            '«{address}» e-poçt ünvanı deyil',
            '"{address}" is no e-mail address',
            '«{address}» — не адрес электронной почты',
          ),
        };
    for (const [id, channel] of entries(manifest.channels))
      if (channel.kind === 'phone' && channel.address && !isPhone(channel.address))
        yield {
          path: ['channels', id, 'address'],
          fix: says(
            { place: fact.place(['channels', id, 'address']), example: fact.code('+994 12 404 00 00') },
            '{place} sahəsində nömrəni düzəldin: +994 və doqquz rəqəm (məsələn, {example}).',
            'Correct {place}: +994 and nine digits, as in {example}.',
            'Исправьте {place}: +994 и девять цифр, например {example}.',
          ),
          message: says(
            { number: fact.code(channel.address) },
            '«{number}» telefon nömrəsi deyil',
            '"{number}" is no phone number',
            '«{number}» — не номер телефона',
          ),
        };
  },
});

/** E.164 up to 15 digits; short numbers of 3-4 digits; +994 or trunk 0 with nine digits, not beginning with 0. */
function isPhone(written: string): boolean {
  const digits = written.replace(/[\s().-]/g, '');
  if (digits.startsWith('+994')) return /^\+994[1-9]\d{8}$/.test(digits);
  return /^\+[1-9]\d{6,14}$/.test(digits) || /^0[1-9]\d{8}$/.test(digits) || /^\*?\d{3,4}$/.test(digits);
}
