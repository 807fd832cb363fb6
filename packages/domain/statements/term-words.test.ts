import { expect, test } from 'vitest';
import { say } from './phrase.ts';
import { shop } from './kinds/area-c-fixture.ts';
import { either, periodWords, withinLegalTerm, withinTerm } from './term-words.ts';

test('terms follow the grammar of each language', () => {
  expect(withinTerm('10 working days')).toEqual(
    say('10 iş günü ərzində', 'within 10 working days', 'в течение 10 рабочих дней'),
  );
  expect(withinTerm('1 month').ru).toBe('в течение 1 месяца');
  expect(withinTerm('21 calendar days').ru).toBe('в течение 21 календарного дня');
  expect(periodWords('P24M').ru).toBe('24 месяца');
});
test('a legal term is the one in force on the day the version took effect', () => {
  expect(withinLegalTerm(shop(), 'az-998.answer')?.az).toBe('7 iş günü ərzində');
  const before = { approved: '2009-01-01', effective: '2009-01-01' };
  expect(withinLegalTerm(shop({ policy: before }), 'az-998.answer')).toBeUndefined();
  expect(withinLegalTerm(shop(), 'az-998.rights')).toBeUndefined();
});
test('things of which one is meant are parted by «və ya»', () => {
  expect(either([say('a', 'a', 'а'), say('b', 'b', 'б'), say('c', 'c', 'в')])).toEqual(
    say('a, b və ya c', 'a, b or c', 'а, б или в'),
  );
});
