import { expect, test } from 'vitest';
import { manifestDocument } from './manifest-document.ts';

const fault = (source: string) => manifestDocument('m.yaml', source).faults[0];

test('a key that stands twice is named, with the place of the first and what to do', () => {
  const found = fault(
    'purposes:\n  orders:\n    basis: contract\n    recipients: [a]\n    "basis": consent\n',
  );
  expect(found).toMatchObject({
    code: 'AMANAT-CHK-002',
    message: '"basis" stands twice in purposes.orders, first on line 3',
    path: ['purposes', 'orders', 'basis'],
    place: { line: 5, column: 5, endLine: 5, endColumn: 12 },
  });
  expect(found?.fix).toContain('the "basis" of line 3');
});
test('in a list and in flow style, and at the top', () => {
  expect(fault('statements:\n  - { id: A, says: x, id: B }\n')?.message).toBe(
    '"id" stands twice in statements.0, first on line 2',
  );
  expect(fault('amanat: 1\namanat: 2\n')?.message).toBe('"amanat" stands twice, first on line 1');
});
test('other faults of YAML keep their own code', () => {
  expect(fault('a: [')?.code).toBe('AMANAT-CHK-001');
});
