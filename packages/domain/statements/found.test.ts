import { expect, test } from 'vitest';
import { fact } from '../manifest/finding-facts.ts';
import { says } from '../manifest/finding-sentence.ts';
import { found } from './found.ts';

test('a mend names the promise by its id, and programs still find its place', () => {
  const path = ['statements', 10];
  const plain = says({}, 'Səbəb.', 'Why.', 'Почему.');
  const fix = says(
    { write: fact.write([...path, 'keep'], 'P1Y'), other: fact.place(['statements', 1]) },
    '{write} yazın, {other} qalsın.',
    'Write {write}, leave {other}.',
    'Напишите {write}, оставьте {other}.',
  );
  const finding = found(
    { statement: { id: 'LAL-5.2' }, path },
    { code: 'AMANAT-CHK-502', message: plain, why: plain, fix },
  );
  expect(finding.fix).toBe('Write `statements[LAL-5.2].keep: P1Y`, leave `statements[1]`.');
  expect(finding.mend.words.az).toContain('`statements[LAL-5.2].keep: P1Y`');
  expect(finding.mend.facts['write']).toMatchObject({
    value: [['statements', 10, 'keep'], 'P1Y'],
    words: { ru: '`statements[LAL-5.2].keep: P1Y`' },
  });
});
