import { expect, test } from 'vitest';
import { kinds } from '../../registry.ts';
import { principleIds } from '../../../manifest/lists.ts';
import { servedBy } from './principle-words.ts';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { principles } from './principles.ts';

const fields = { principles: ['lawfulness'] };
const lawful = { statements: [{ id: 'SIT-9', says: 'grounds-only' }] };

test('names the principles', () => {
  expect(textOf(principles, fields).az).toContain('qanunilik');
  expect(textOf(principles, { principles: principleIds }).ru).toContain('подотчётность');
});

test('a principle named in one place only is found', () => {
  expect(findings(principles, fields)).toEqual([]);
  const [found] = findings(principles, { principles: ['lawfulness', 'accuracy'] });
  expect(found?.code).toBe('AMANAT-CHK-407');
});

test('LAL-1.4: each principle is served by statements that exist as kinds, and one that nothing serves is told', () => {
  for (const id of principleIds)
    for (const says of servedBy(id)) expect(kinds.has(says), `${id} is served by ${says}`).toBe(true);
  const unserved = evidenceOf(principles, fields, { policy: published() });
  expect(unserved.state).toBe('at-risk');
  expect(unserved.because.az).toContain('qanunilik');
  expect(evidenceOf(principles, fields, { policy: published() }, lawful).state).toBe('kept');
});
