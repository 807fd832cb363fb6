import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { foldSubject } from './fold-subject.ts';

const published = 'Fərdi məlumatların işlənilməsinə razılığın geri götürülməsi';

test('case, diacritics, quotes and spacing do not matter', () => {
  const folded = foldSubject(published);
  expect(foldSubject('FƏRDİ MƏLUMATLARIN İŞLƏNİLMƏSİNƏ RAZILIĞIN GERİ GÖTÜRÜLMƏSİ')).toBe(folded);
  expect(foldSubject('«Ferdi melumatlarin  islenilmesine raziligin geri goturulmesi»')).toBe(folded);
  expect(foldSubject(published.normalize('NFD'))).toBe(folded);
  expect(foldSubject(published.replaceAll('ə', 'ә'))).toBe(folded);
});
test('replies and forwards keep their meaning, however often they were answered', () => {
  for (const prefix of ['Re: ', 'RE:', 'Fwd: ', 'Cvb: ', 'İlt: ', 'Re: Fwd: Cvb: '])
    expect(foldSubject(prefix + published)).toBe(foldSubject(published));
});
test('other words stay other words', () => {
  expect(foldSubject('Fərdi məlumatların aktuallaşdırılması')).not.toBe(foldSubject(published));
  expect(foldSubject('Reklam')).toBe('reklam');
});
test('folding twice is folding once', () => {
  assert(
    property(string({ unit: 'grapheme' }), (subject) => {
      const once = foldSubject(subject);
      expect(foldSubject(once)).toBe(once);
    }),
  );
});
