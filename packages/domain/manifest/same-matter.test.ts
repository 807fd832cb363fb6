import { expect, test } from 'vitest';
import type { Finding, Path, Severity } from './finding.ts';
import { eachOnce } from './same-matter.ts';

const finding = (code: string, path: Path, promises: string[], severity: Severity = 'warning'): Finding => ({
  code: `AMANAT-CHK-${code}`,
  severity,
  path,
  sentence: { facts: {}, words: { az: code, en: code, ru: code } },
  message: code,
  why: '',
  fix: '',
  because: { facts: {}, words: { az: '', en: '', ru: '' } },
  mend: { facts: {}, words: { az: '', en: '', ru: '' } },
  promises,
});
const told = (...findings: Finding[]) =>
  eachOnce(findings).map((one) => [one.code.slice(-3), one.severity, one.promises]);

test('equal findings of several statements are told once, for all of them', () => {
  const path = ['recipients', 'aws'];
  expect(told(finding('335', path, ['A']), finding('335', path, ['B']))).toEqual([
    ['335', 'warning', ['A', 'B']],
  ]);
});
test('a rule and a kind about the same entry are one finding, with the graver severity', () => {
  const rule = finding('137', ['recipients', 'aws', 'transfer', 'mechanisms', 0], ['A'], 'note');
  expect(told(rule, finding('332', ['recipients', 'aws', 'transfer'], ['B']))).toEqual([
    ['137', 'warning', ['A', 'B']],
  ]);
});
test('another entry, or a kind without its rule, keeps its own finding', () => {
  const rule = finding('131', ['recipients', 'aws'], []);
  expect(told(rule, finding('321', ['recipients', 'viber'], ['B']))).toHaveLength(2);
  expect(told(finding('321', ['recipients', 'viber'], ['B']))).toHaveLength(1);
});
