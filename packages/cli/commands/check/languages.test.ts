import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestTextOf, organisationsFolder } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, onTestFinished, test } from 'vitest';
import { manifestDocument } from './manifest-document.ts';
import { run } from './run.ts';

const organisation = join(organisationsFolder, 'smartmarket');
const turkish = readFileSync(join(organisation, 'banner.tr.yaml'), 'utf8');

interface Row {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}
/** What `amanat check` says of the shop's manifest with these files beside it. */
function checked(files: Readonly<Record<string, string>>, format: 'json' | 'pretty' = 'json') {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-languages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'manifest.yaml'), manifestTextOf('smartmarket'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { output, exitCode } = run({
    path: folder,
    format,
    failOn: 'error',
    today: '2026-06-01',
    version: '',
    colour: false,
    width: 120,
  });
  return { output: output.replaceAll(`${folder}/`, ''), exitCode };
}
function errors(files: Readonly<Record<string, string>>): readonly Row[] {
  const { findings } = JSON.parse(checked(files).output) as { findings: (Row & { severity: string })[] };
  return findings.filter(({ severity }) => severity === 'error');
}
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('the Turkish of the shop is whole, in YAML and in JSON', () => {
  expect(errors({ 'banner.tr.yaml': turkish })).toEqual([]);
  const { value } = manifestDocument('banner.tr.yaml', turkish);
  expect(errors({ 'banner.tr.json': JSON.stringify(value, null, 2) })).toEqual([]);
});

test.each([
  ['a misspelt key', 'acceptAll:', 'aceptAll:', 'AMANAT-CHK-003', 'Did you mean "acceptAll"?'],
  ['a word that is missing', '  close: Kapat\n', '', 'AMANAT-CHK-004', 'as in `words.close: '],
  ['a wrong type', 'close: Kapat', 'close: [Kapat]', 'AMANAT-CHK-005', '`words.close: '],
  ['no tag', 'language: tr', 'language: türkçe', 'AMANAT-CHK-007', '`language: tr` (banner.tr.yaml)'],
  ['another language', 'language: tr', 'language: de', 'AMANAT-CHK-260', 'Write "tr"'],
  [
    'a text that is missing',
    '  statistics: {',
    '  statistic: {',
    'AMANAT-CHK-261',
    'Add cookies.statistics.purpose',
  ],
  [
    'an unknown category',
    '  analytics: { name',
    '  analitics: { name',
    'AMANAT-CHK-262',
    'Did you mean "analytics"?',
  ],
  ['a lost name', '“{settings}”', '“ayarlar”', 'AMANAT-CHK-263', 'Put {settings}'],
  [
    'a button that urges',
    'Tümünü kabul et',
    'Lütfen tümünü kabul et',
    'AMANAT-CHK-265',
    'say plainly what the button does',
  ],
  [
    'a text left in Azerbaijani',
    'always: Her zaman açık',
    'always: Həmişə açıq',
    'AMANAT-CHK-266',
    'Say `words.always` (banner.tr.yaml) in',
  ],
  [
    'a wrong direction',
    'language: tr\n',
    'language: tr\ndir: rtl\n',
    'AMANAT-CHK-267',
    'Take `dir` (banner.tr.yaml) out',
  ],
])('%s is told with its place in the file of the language', (_, part, instead, code, fix) => {
  const text = turkish.replace(part, instead);
  const found = errors({ 'banner.tr.yaml': text }).find((one) => one.code === code);
  expect(found).toMatchObject({ file: 'banner.tr.yaml', fix: expect.stringContaining(fix) as string });
  const key = instead.trim().split(':')[0]!;
  if (instead !== '' && code !== 'AMANAT-CHK-261' && key.length > 2)
    expect(found!.line).toBe(lineOf(text, code === 'AMANAT-CHK-267' ? 'dir: rtl' : instead));
});

test('the frame shows the line of the language file, and the manifest is counted once', () => {
  const { output, exitCode } = checked(
    { 'banner.tr.yaml': turkish.replace('acceptAll:', 'aceptAll:') },
    'pretty',
  );
  expect(output).toContain('banner.tr.yaml:');
  expect(output).toContain('aceptAll: Tümünü kabul et');
  expect(output).toContain('1 manifest: ');
  expect(exitCode).toBe(1);
});

test('a file that is not YAML, and one language in two places, are errors', () => {
  expect(errors({ 'banner.tr.yaml': 'words: [' })).toMatchObject([
    { code: 'AMANAT-CHK-001', file: 'banner.tr.yaml' },
  ]);
  const inside = `${manifestTextOf('smartmarket')}\nlanguages: { tr: {} }\n`;
  const twice = errors({ 'manifest.yaml': inside, 'banner.tr.yaml': turkish }).find(
    ({ code }) => code === 'AMANAT-CHK-014',
  );
  // What is to go stands in the manifest: that is the file to open.
  expect(twice).toMatchObject({ file: 'manifest.yaml', line: lineOf(inside, 'languages: { tr') });
  expect(twice!.fix).toBe('Keep banner.tr.yaml, and take `languages.tr` out of the manifest.');
});

test('a file whose name is no tag is to be renamed, and nothing in it is offered in place of the name', () => {
  const text = turkish.replace('language: tr', 'language: TR');
  const found = errors({ 'banner.TR.yaml': text }).find(({ code }) => code === 'AMANAT-CHK-260');
  expect(found).toMatchObject({
    file: 'banner.TR.yaml',
    line: lineOf(text, 'language: TR'),
    fix: 'Write "tr"; a file of its own is named banner.tr.yaml.',
  });
  expect(found).not.toHaveProperty('replacement');
});

test('no sentence about a file of a language names it by its place in the whole declaration', () => {
  const text = turkish
    .replace('acceptAll:', 'aceptAll:')
    .replace('always: Her zaman açık', 'always: Həmişə açıq')
    .replace('language: tr\n', 'language: tr\ndir: rtl\n')
    .replace('  close: Kapat\n', '');
  const { output } = checked({ 'banner.tr.yaml': text });
  expect(output).toContain('banner.tr.yaml');
  expect(output).not.toMatch(/languages\.|"languages"/);
});
