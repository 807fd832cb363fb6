import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff, type WordRun } from './word-diff.ts';

const without = (runs: readonly WordRun[], kind: WordRun['kind']) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('');
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'biz',
        'sizin',
        'məlumatı',
        '2025-ci',
        'I’m',
        ',',
        '.',
        ' ',
        '  ',
        '\n',
        '<b>',
        '🙂',
        '—',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

test('without what was taken out it is the new text, without what came in the former, to the letter', () => {
  fc.assert(
    fc.property(words, words, (was, is) => {
      const runs = wordDiff(was, is);
      expect(without(runs, 'taken')).toBe(is);
      expect(without(runs, 'new')).toBe(was);
      for (const [i, run] of runs.entries()) {
        expect(run.text).not.toBe('');
        expect(run.kind).not.toBe(runs[i + 1]?.kind);
      }
    }),
  );
});

test('a text that stayed is one run, and nothing became of nothing', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(wordDiff(text, text)).toEqual(text === '' ? [] : [{ kind: 'kept', text }]);
    }),
  );
});

test('a word that changed is told alone, neighbours that changed together as one phrase', () => {
  expect(wordDiff('Məlumatı 2 il saxlayırıq.', 'Məlumatı 3 il saxlayırıq.')).toEqual([
    { kind: 'kept', text: 'Məlumatı ' },
    { kind: 'taken', text: '2' },
    { kind: 'new', text: '3' },
    { kind: 'kept', text: ' il saxlayırıq.' },
  ]);
  expect(
    wordDiff(
      'We keep your data on servers in Baku only.',
      'We keep your data on computers of partners only.',
    ),
  ).toEqual([
    { kind: 'kept', text: 'We keep your data on ' },
    { kind: 'taken', text: 'servers in Baku' },
    { kind: 'new', text: 'computers of partners' },
    { kind: 'kept', text: ' only.' },
  ]);
});

test('texts with little in common are told as one for the other', () => {
  const [was, is] = [
    'Sifarişi çatdırmaq və sizə zəng etmək üçün.',
    'Hesabı qorumaq və dələduzluğu aşkarlamaq üçün.',
  ];
  expect(wordDiff(was, is)).toEqual([
    { kind: 'taken', text: was },
    { kind: 'new', text: is },
  ]);
});

test('a book against another book is told as a whole, and between its common ends only', () => {
  const book = (word: string) =>
    `Başlıq ${Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ')} son`;
  const runs = wordDiff(book('a'), book('b'));
  expect(without(runs, 'taken')).toBe(book('b'));
  expect(without(runs, 'new')).toBe(book('a'));
});
