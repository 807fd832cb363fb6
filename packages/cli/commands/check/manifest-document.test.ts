import { expect, test } from 'vitest';
import type { Finding, Path } from '@amanat/domain/manifest/finding.ts';
import { manifestDocument } from './manifest-document.ts';

const source = `# A shop
purposes:
  orders: { basis: contract, categories: [email, phone] }
  news:
    basis: consent
statements:
  - { id: DUK-1, says: x }
  - id: DUK-2
    says: y
`;
const document = manifestDocument('m.yaml', source);
function at(path: Path, key = false): string {
  const finding: Finding = {
    code: 'AMANAT-CHK-003',
    severity: 'error',
    path,
    ...(key ? { at: 'key' as const } : {}),
    sentence: { facts: {}, words: { az: '', en: '', ru: '' } },
    message: '',
    why: '',
    fix: '',
    because: { facts: {}, words: { az: '', en: '', ru: '' } },
    mend: { facts: {}, words: { az: '', en: '', ru: '' } },
    promises: [],
  };
  const { place } = document.locate(finding);
  return `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

test('a scalar is marked itself, in flow and in block', () => {
  expect(at(['purposes', 'orders', 'categories', 1])).toBe('3:50-3:55');
  expect(at(['purposes', 'news', 'basis'])).toBe('5:12-5:19');
  expect(at(['statements', 1, 'says'])).toBe('9:11-9:12');
});
test('a key is marked when the finding is about the key', () => {
  expect(at(['purposes', 'news'], true)).toBe('4:3-4:7');
  expect(at(['purposes', 'news', 'basis'], true)).toBe('5:5-5:10');
});
test('a block is marked by its key', () => {
  expect(at(['purposes', 'news'])).toBe('4:3-4:7');
});
test('a path that leads to nothing stands at the nearest thing above it', () => {
  expect(at(['purposes', 'news', 'retention', 'keep'])).toBe('4:3-4:7');
  expect(at(['cookies', 'ga'])).toMatch(/^2:1/);
});
test('an alias leads to what it stands for', () => {
  const aliased = manifestDocument('m.yaml', 'a: &x { k: 1 }\nb: *x\n');
  expect(aliased.value).toEqual({ a: { k: 1 }, b: { k: 1 } });
});
test('a syntax error and a key that stands twice are findings with a place', () => {
  const twice = manifestDocument('m.yaml', 'a: 1\nb: 2\na: 3\n').faults;
  expect(twice.map((fault) => [fault.code, fault.place.line])).toEqual([['AMANAT-CHK-002', 3]]);
  const broken = manifestDocument('m.yaml', 'a: [1, 2\nb: 3\n').faults;
  expect(broken.length).toBeGreaterThan(0);
  expect(broken.every((fault) => fault.code === 'AMANAT-CHK-001' && fault.place.line >= 1)).toBe(true);
});
test('a bomb of aliases is refused, not unfolded', () => {
  const layers = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [i, name] of [...'bcdefgh'].entries()) {
    const before = 'abcdefgh'[i];
    layers.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
  }
  const bomb = manifestDocument('m.yaml', layers.join('\n'));
  expect(bomb.faults.map((fault) => fault.code)).toEqual(['AMANAT-CHK-001']);
});
test('a second document in the file is a fault', () => {
  expect(manifestDocument('m.yaml', 'a: 1\n---\nb: 2\n').faults.map((fault) => fault.code)).toEqual([
    'AMANAT-CHK-001',
  ]);
});

test.each([
  ['a tab', 'a:\n  b: 1\n\tc: 2\n', 3, /tab/i, /spaces/],
  ['a line too far in', 'a:\n   b: 1\n  c: 2\n', 3, /indented/, /column|spaces/],
  ['a line too far out', 'a:\n  b: 1\nc: x\n  d: 2\n  e: 3\n', 3, /indented/, /spaces/],
  ['a colon in a text', 'a:\n  az: Qeyd: bu siyasət\n', 2, /colon/i, /az: "Qeyd: bu siyasət"/],
  ['no blank after a colon', 'a:\n  b: 1\n  c:AZ\n  d: 2\n', 3, /blank/, /key: value/],
  ['an open quote', "a: 1\nb: 'text\nc: 2\n", 2, /not closed/, /Close it/],
  ['a quote in a quoted text', "a: 1\nb: 'This policy's aim'\nc: 2\n", 2, /ends before/, /twice/],
])('%s is told once, at its line, with how to mend it', (_, text, line, message, fix) => {
  const { faults } = manifestDocument('m.yaml', text);
  expect(faults.map((fault) => [fault.code, fault.place.line])).toEqual([['AMANAT-CHK-001', line]]);
  expect(faults[0]?.message).toMatch(message);
  expect(faults[0]?.fix).toMatch(fix);
});
