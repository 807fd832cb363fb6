import { expect, test } from 'vitest';
import { says } from '@amanat/domain/manifest/finding-sentence.ts';
import type { Located } from './manifest-document.ts';
import { pretty, summary } from './pretty.ts';

const finding: Located = {
  code: 'AMANAT-CHK-104',
  severity: 'warning',
  path: [],
  sentence: says({}, '«news» iki əsasa söykənir', '"news" rests on two bases', 'У «news» два основания'),
  message: '"news" rests on two bases',
  why: 'Rights differ by basis (GDPR Art. 6)',
  fix: 'Split it.',
  because: says({}, 'Hüquqlar fərqlənir', 'Rights differ by basis (GDPR Art. 6)', 'Права разные'),
  mend: says({}, 'Bölün.', 'Split it.', 'Разделите.'),
  promises: ['DUK-1', 'DUK-2'],
  file: 'm.yaml',
  place: { line: 2, column: 8, endLine: 2, endColumn: 15 },
};
const source = 'news:\n  also: consent\n';

test('a finding reads like a compiler’s, without colours when they are not wanted', () => {
  expect(pretty(finding, source, { colour: false, width: 100 })).toBe(`\
warning[AMANAT-CHK-104]: "news" rests on two bases
  ┌─ m.yaml:2:8
  │
2 │   also: consent
  │        ^^^^^^^
  = why: Rights differ by basis (GDPR Art. 6).
  = fix: Split it.
  = promises: DUK-1, DUK-2
`);
});
test('colours are escape codes around the same text', () => {
  const plain = pretty(finding, source, { colour: false, width: 100 });
  const coloured = pretty(finding, source, { colour: true, width: 100 });
  expect(coloured).not.toBe(plain);
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
});
test('a long line is cut around the place, and the caret stays under it', () => {
  const line = `${'x'.repeat(300)}WRONG${'y'.repeat(300)}`;
  const far = { ...finding, place: { line: 1, column: 301, endLine: 1, endColumn: 306 } };
  const rows = pretty(far, line, { colour: false, width: 80 }).split('\n');
  const [text, marker] = [rows[3] ?? '', rows[4] ?? ''];
  expect(text.length).toBeLessThan(85);
  expect(text.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('WRONG');
});
test('the summary counts in words', () => {
  expect(summary([finding], 1)).toBe('1 manifest: 0 errors, 1 warning, 0 notes');
});
