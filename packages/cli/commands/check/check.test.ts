import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { Value } from 'typebox/value';
import { CheckOutput, type FindingRow } from '@amanat/contract/findings.ts';
import { codes } from '@amanat/domain/manifest/codes.ts';
import { organisationsFolder } from '@amanat/domain/manifest/testing/organisations.ts';
import { changed } from '@amanat/domain/manifest/rules/rule-fixture.ts';

import { explain } from './explain.ts';
import { manifestFiles } from './manifest-files.ts';

const bin = join(import.meta.dirname, '../../amanat.mjs');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amanat-check-'));
  writeFileSync(join(folder, 'clean.yaml'), stringify(changed({ statements: [] })));
  writeFileSync(
    join(folder, 'warned.yaml'),
    stringify(changed({ statements: [], 'purposes/statistics/alsoBasis': 'contract' })),
  );
  writeFileSync(
    join(folder, 'wrong.yaml'),
    stringify(changed({ statements: [], 'purposes/orders/recipients': ['couriar'] })),
  );
  writeFileSync(join(folder, 'broken.yaml'), 'a: [1\nb: }\n');
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]));
});
afterAll(() => rmSync(folder, { recursive: true }));

function amanat(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const check = (...args: readonly string[]) => amanat('check', '--today', '2026-06-01', ...args);

test('a clean manifest ends with 0', () => {
  const { status, stdout } = check('clean.yaml');
  expect(stdout).toBe('1 manifest: 0 errors, 0 warnings, 0 notes\n');
  expect(status).toBe(0);
});
test('a path the system refuses is a coded reason with exit code 2, never a stack trace', () => {
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  const refused = [
    ['loop.yaml', 'AMANAT-CLI-003', 'ELOOP'],
    ['n'.repeat(5000), 'AMANAT-CLI-003', 'ENAMETOOLONG'],
    ['clean.yaml/manifest.yaml', 'AMANAT-CLI-002', 'no file or folder'],
    ['', 'AMANAT-CLI-002', 'The path is empty'],
  ] as const;
  for (const [path, code, why] of refused) {
    const { status, stdout, stderr } = check(path);
    expect([status, stdout], path.slice(0, 40)).toEqual([2, '']);
    expect(stderr.startsWith(`${code}: `), stderr.slice(0, 200)).toBe(true);
    expect(stderr).toContain(why);
    expect(stderr.length).toBeLessThan(400);
    const told = JSON.parse(check(path, '--format', 'json').stdout) as { error: { code: string } };
    expect(told.error.code).toBe(code);
  }
});
test('a wrong file is not echoed: long values and lines are cut', () => {
  const long = 'secret '.repeat(200_000);
  writeFileSync(join(folder, 'long.yaml'), long);
  writeFileSync(
    join(folder, 'long-value.yaml'),
    stringify(changed({ amanat: long, [`${'k'.repeat(9000)}`]: 1 })),
  );
  writeFileSync(join(folder, 'long-fault.yaml'), `a: [${long}\n}`);
  for (const name of ['long.yaml', 'long-value.yaml', 'long-fault.yaml'])
    for (const format of ['pretty', 'json']) {
      const { status, stdout } = check(name, '--format', format);
      expect(status).toBe(1);
      for (const line of stdout.split('\n')) expect(line.length, name).toBeLessThan(700);
    }
});
test('an explanation comes as JSON when JSON is asked for', () => {
  const { status, stdout } = check('--explain', '104', '--format', 'json');
  expect([status, JSON.parse(stdout)]).toMatchObject([
    0,
    { code: 'AMANAT-CHK-104', why: expect.any(String) },
  ]);
  const unknown = check('--explain', '999', '--format', 'json');
  expect(JSON.parse(unknown.stdout)).toMatchObject({ error: { code: 'AMANAT-CLI-005' } });
});
test('a code of statements is explained by the promises it is about, what is found, and their own why and mend', () => {
  expect(explain('526', codes, false, 'az')).toBe(`\
AMANAT-CHK-526 (ziddiyyət): Məhv etmə üsulu mətndə və bəyannamədə fərqlidir

Vədlər: then-destroyed-or-anonymised (Müddətin sonu)
Nə tapılır: Mətnə görə müddət bitəndə məlumat: … Bəyannamədə isə başqa cür: …
Səbəb: Silmə bəyan olunana görə gedir; insanlara başqa şey deyilib.
Necə düzəltmək olar: \`statements.….ways\` siyahısı və məqsədlərin retention.then sahəsi eyni üsulları desin.
`);
  const told = JSON.parse(explain('329', codes, true)) as { promises: string[]; found: string[] };
  expect(told.promises).toEqual(['disclosure-to-licensee', 'instructed-by-licensee']);
  expect(told.found).toHaveLength(2);
  expect(told.found[0]).toBe(
    '‹recipient› is called a licensee, and no licence contract with it is on record.',
  );
});
test('a warning ends with 1, unless only errors count', () => {
  expect(check('warned.yaml').status).toBe(1);
  expect(check('warned.yaml', '--fail-on', 'error').status).toBe(0);
});
test('json has the documented fields and no others', () => {
  const { stdout, status } = check('wrong.yaml', '--format', 'json');
  const { findings, ...rest } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
  expect(rest).toEqual({});
  const dangling = findings.find((finding) => finding['code'] === 'AMANAT-CHK-010');
  expect(Object.keys(dangling ?? {})).toEqual([
    'code',
    'severity',
    'file',
    'line',
    'column',
    'message',
    'why',
    'fix',
    'promises',
    'facts',
    'replacement',
  ]);
  const line = readFileSync(join(folder, 'wrong.yaml'), 'utf8')
    .split('\n')
    .findIndex((one) => one.includes('couriar'));
  expect(dangling).toMatchObject({ file: 'wrong.yaml', line: line + 1, fix: 'Did you mean "courier"?' });
  expect(status).toBe(1);
});
test('json of whatever is found has the form of its schema, in every language', () => {
  for (const language of ['az', 'en', 'ru'])
    for (const path of ['wrong.yaml', 'broken.yaml', join(organisationsFolder, 'lalafo')]) {
      const told: unknown = JSON.parse(check(path, '--json', '--lang', language).stdout);
      expect([...Value.Errors(CheckOutput, told)].slice(0, 3)).toEqual([]);
    }
});
test('json and sarif hold the values of a finding, and what is certain as a replacement', () => {
  const [row] = (
    JSON.parse(check('wrong.yaml', '--json', '--lang', 'az').stdout) as { findings: FindingRow[] }
  ).findings.filter(({ code }) => code === 'AMANAT-CHK-010');
  expect(row).toMatchObject({
    fix: 'Yəqin, «courier» nəzərdə tutulub.',
    facts: {
      message: { value: { kind: 'code', value: 'couriar', text: 'couriar' } },
      fix: { meant: { value: 'courier' } },
    },
    replacement: 'courier',
  });
  const { runs } = JSON.parse(check('wrong.yaml', '--format', 'sarif').stdout) as {
    runs: { results: { ruleId: string; locations: { physicalLocation: { region: object } }[] }[] }[];
  };
  const result = runs[0]!.results.find(({ ruleId }) => ruleId === 'AMANAT-CHK-010')!;
  const { region } = result.locations[0]!.physicalLocation;
  expect(result).toMatchObject({
    properties: { facts: { message: { value: { value: 'couriar' } } } },
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'wrong.yaml' },
            replacements: [{ deletedRegion: region, insertedContent: { text: 'courier' } }],
          },
        ],
      },
    ],
  });
});
test('sarif names every rule it uses and every place', () => {
  const log = JSON.parse(check('wrong.yaml', '--format', 'sarif').stdout) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number }[];
    }[];
  };
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run?.results.length).toBeGreaterThan(0);
  for (const result of run?.results ?? [])
    expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
});
test('broken YAML is a finding with a place, not a crash', () => {
  const { status, stdout } = check('broken.yaml');
  expect(status).toBe(1);
  expect(stdout).toMatch(/error\[AMANAT-CHK-001\]/);
  expect(stdout).toMatch(/broken\.yaml:[12]:\d+/);
});
test('what cannot run ends with 2 and a coded reason', () => {
  const { status, stderr, stdout } = check('latin.yaml');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('AMANAT-CLI-004');
  expect(amanat('check', '--format', 'xml').status).toBe(2);
  expect(amanat('chekc').status).toBe(2);
});
test('a path that holds no manifest and a code that does not exist are told apart', () => {
  expect(() => manifestFiles(join(folder, 'nowhere.yaml'))).toThrow('no file or folder');
  expect(() => manifestFiles(folder)).toThrow('no manifest.yaml');
  expect(() => explain('999', codes)).toThrow('There is no diagnostic 999');
});
test('--lang says the same findings in the reader’s language, with the law as that language cites it', () => {
  const inLanguage = (language: string) =>
    check('--lang', language, '--today', '2026-11-23', join(organisationsFolder, 'icta'));
  const [az, ru, en] = ['az', 'ru', 'en'].map((language) => inLanguage(language).stdout);
  const codesOf = (text = '') => [...text.matchAll(/AMANAT-CHK-\d+/g)].map(([code]) => code);
  expect(codesOf(az)).toEqual(codesOf(en));
  expect(codesOf(ru)).toEqual(codesOf(en));
  expect(az).toMatch(
    /ziddiyyət\[AMANAT-CHK-102\]: «.+» məqsədinin məlumatının nə qədər saxlanıldığı yazılmayıb/,
  );
  expect(az).toContain('998-IIIQ, maddə 8');
  expect(az).toMatch(/^1 bəyannamə: 0 səhv, \d+ ziddiyyət, \d+ qeyd$/m);
  expect(ru).toMatch(/противоречие\[AMANAT-CHK-102\]/);
  expect(`${az}${ru}`).not.toMatch(/to be confirmed|= (?:why|fix):/);
  expect(check('--explain', '102', '--lang', 'az').stdout).toContain('Necə düzəltmək olar:');
  expect(check('--lang', 'az', 'broken.yaml').stdout).toMatch(/səhv\[AMANAT-CHK-001\]/);
});
test('--explain says why and how; --help and --version end well', () => {
  const { status, stdout } = check('--explain', '104');
  expect(status).toBe(0);
  expect(stdout).toContain('Two bases for one purpose');
  expect(amanat('--help').stdout).toContain('check');
  expect(amanat('--help').status).toBe(0);
  expect(amanat('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
