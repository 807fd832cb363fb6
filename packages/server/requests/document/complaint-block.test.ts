import { expect, test } from 'vitest';
import { smartmarket } from '../testing/office.ts';
import { extensionMail, liftedMail, type MailInput } from './mails.ts';
import { refusalDocument } from './refusal-document.ts';
import { renderHtml } from './render-html.ts';

const languages = ['az', 'en', 'ru'] as const;
const disagree = /razı deyilsinizsə|do not agree|не согласны/giu;
const times = (text: string) => text.match(disagree)?.length ?? 0;
const mail = (language: MailInput['language']): MailInput => ({
  manifest: smartmarket,
  kind: 'restriction',
  number: 'M-2026-0001',
  language,
  due: '2026-12-02',
  citation: '998-IIIQ Art. 12',
  link: 'https://amanat.example.az/smartmarket/requests/1',
  minutes: 15,
});

test('a refusal says once what may be done by whoever does not agree', () => {
  for (const language of languages) {
    const letter = refusalDocument({
      manifest: smartmarket,
      kind: 'erasure',
      number: 'M-2026-0001',
      language,
      ground: 'legal-duty',
      reason: 'Vergi Məcəlləsi',
    });
    expect(times(renderHtml(letter)), language).toBe(1);
  }
});

test('a mail on a longer term or a lifted restriction says so once, and speaks of no answer', () => {
  for (const language of languages) {
    const lifted = liftedMail(mail(language)).text;
    const extended = extensionMail({ ...mail(language), until: '2026-12-11', reason: 'x' }).text;
    expect([times(lifted), times(extended)], language).toEqual([1, 1]);
    expect(lifted + extended).not.toMatch(/Cavabla|this answer|с ответом/u);
  }
});
