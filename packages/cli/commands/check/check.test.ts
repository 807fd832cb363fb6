import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { codes } from '@amanat/domain/manifest/codes.ts';
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
  ]);
  const line = readFileSync(join(folder, 'wrong.yaml'), 'utf8')
    .split('\n')
    .findIndex((one) => one.includes('couriar'));
  expect(dangling).toMatchObject({ file: 'wrong.yaml', line: line + 1, fix: 'Did you mean "courier"?' });
  expect(status).toBe(1);
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
test('--explain says why and how; --help and --version end well', () => {
  const { status, stdout } = check('--explain', '104');
  expect(status).toBe(0);
  expect(stdout).toContain('Two bases for one purpose');
  expect(amanat('--help').stdout).toContain('check');
  expect(amanat('--help').status).toBe(0);
  expect(amanat('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
