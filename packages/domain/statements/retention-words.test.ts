import { expect, test } from 'vitest';
import type { Retention } from '../manifest/manifest.ts';
import { exceptionWords, retentionWords, wholeRetentionWords } from './retention-words.ts';

const year: Retention = { keep: 'P1Y', after: 'order.delivered', then: 'destroy' };

test('a period is told in the order of its language', () => {
  expect(retentionWords(year)).toEqual({
    az: 'sifariş çatdırıldıqdan sonra 1 il',
    en: '1 year after the order is delivered',
    ru: '1 год после доставки заказа',
  });
});

test('what ends a period earlier is part of it', () => {
  expect(
    retentionWords({ keep: 'P12M', after: 'last-interaction', orOn: 'consent.withdrawn', then: 'destroy' }),
  ).toEqual({
    az: 'razılığınızı geri götürənədək, ən çoxu bizimlə son əlaqənizdən sonra 12 ay',
    en: 'until you withdraw your consent, and at most 12 months after your last contact with us',
    ru: 'до отзыва вашего согласия, самое большее 12 месяцев после вашего последнего взаимодействия с нами',
  });
  const open = { after: 'collected', orOn: 'consent.withdrawn', then: 'destroy' } as const;
  expect(retentionWords({ ...open, keep: 'unlimited' }).az).toBe(
    'razılığınızı geri götürənədək; başqa müddət məhdudiyyəti yoxdur',
  );
  expect(retentionWords({ ...open, keep: 'while-needed' }).en).toBe(
    'until you withdraw your consent or until the purpose is reached, whichever is sooner',
  );
});

test('whoever works with the data is not spoken to as the person it is about', () => {
  const events = [
    'account.closed',
    'consent.withdrawn',
    'last-interaction',
    'participation',
    'request.answered',
  ] as const;
  const toPerson = /(ınız|iniz|unuz|ünüz)|bizim|your?\b|\bus\b|ваш|с нами/u;
  for (const after of events) {
    const kept = { keep: 'P12M', after, orOn: 'consent.withdrawn', then: 'destroy' } as const;
    for (const text of Object.values(retentionWords(kept, 'staff'))) expect(text).not.toMatch(toPerson);
    expect(retentionWords(kept).az).toMatch(toPerson);
  }
  expect(
    retentionWords(
      { keep: 'P12M', after: 'last-interaction', orOn: 'consent.withdrawn', then: 'destroy' },
      'staff',
    ),
  ).toEqual({
    az: 'razılıq geri götürülənədək, ən çoxu son əlaqədən sonra 12 ay',
    en: 'until consent is withdrawn, and at most 12 months after the last contact',
    ru: 'до отзыва согласия, самое большее 12 месяцев после последнего взаимодействия',
  });
});

test('a period as long as needed is told by the event that ends it', () => {
  const needed = { keep: 'while-needed', then: 'destroy' } as const;
  expect(retentionWords({ ...needed, after: 'contract.ended' })).toEqual({
    az: 'müqavilə başa çatanadək',
    en: 'until the contract ends',
    ru: 'до окончания договора',
  });
  expect(retentionWords({ ...needed, after: 'purpose.reached' }).az).toBe('məqsədə çatılanadək');
});

test('a range names both ends, a term of law its law', () => {
  expect(retentionWords({ ...year, keep: 'P24M', atLeast: 'P12M', after: 'collected' }).az).toBe(
    'toplandıqdan sonra riskə görə ən azı 12 ay, ən çoxu 24 ay',
  );
  expect(retentionWords({ ...year, keep: 'law', law: 'Vergi Məcəlləsi' }).ru).toBe(
    'срок, установленный законом (Vergi Məcəlləsi)',
  );
  const taxCode = { az: 'Vergi Məcəlləsi', en: 'Tax Code', ru: 'Налоговый кодекс' };
  expect(retentionWords({ ...year, keep: 'law', law: taxCode }).ru).toBe(
    'срок, установленный законом (Налоговый кодекс)',
  );
});

test('data that is not destroyed in the end is said to stay without a name', () => {
  const months = { keep: 'P13M', after: 'collected', then: 'anonymise' } as const;
  expect(wholeRetentionWords(months).az).toBe('toplandıqdan sonra 13 ay, sonra adsızlaşdırılır');
  expect(wholeRetentionWords({ ...months, keep: 'unlimited' }).en).toBe('no limit is set');
});

test('exceptions stand in a sentence of their own, with their terms', () => {
  const dispute = { az: 'məhkəmə işi', en: 'a court case', ru: 'судебное дело' };
  const exceptions = [{ for: dispute, ground: 'claim', keep: 'P3Y' }] as const;
  expect(wholeRetentionWords({ ...year, exceptions }).en).toBe(
    '1 year after the order is delivered. Except: a court case (3 years).',
  );
  expect(exceptionWords()).toEqual({ az: '', en: '', ru: '' });
  expect(wholeRetentionWords(year)).toEqual(retentionWords(year));
});
