import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Value } from 'typebox/value';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { CheckOutput } from '@amanat/contract/findings.ts';
import { changed } from '@amanat/domain/manifest/rules/rule-fixture.ts';
import { runAmanat } from '../../testing/run-amanat.ts';

const clean = stringify(changed({ statements: [] }));
const wrong = clean.replace(/^purposes:/m, 'purposess: # what for');
const mended = clean.replace(/^purposes:/m, 'purposes: # what for');
const line = 1 + wrong.split('\n').findIndex((each) => each.startsWith('purposess'));

/** A folder with these files, and `amanat check` in it. */
function shop(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-fix-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    if (name.includes('/')) mkdirSync(join(folder, name.split('/')[0]!), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return {
    folder,
    text: (name: string) => readFileSync(join(folder, name), 'utf8'),
    check: (...args: readonly string[]) => runAmanat(folder, ['check', '--today', '2026-06-01', ...args]),
  };
}

test('--fix writes what is certain, tells it, and ends by what is left', async () => {
  const { check, text } = shop({ 'manifest.yaml': wrong });
  const told = await check();
  expect(told.code).toBe(1);
  expect(told.stdout).toMatch(/; --fix mends 1 place\n$/);
  expect(await check('--fix')).toEqual({
    code: 0,
    stderr: '',
    stdout: `mended[AMANAT-CHK-003]: manifest.yaml:${line}:1: purposess → purposes\n1 manifest: 0 errors, 0 warnings, 0 notes; 1 place mended\n`,
  });
  expect(text('manifest.yaml')).toBe(mended);
  expect(await check('--fix', '--lang', 'az')).toMatchObject({
    code: 0,
    stdout: '1 bəyannamə: 0 səhv, 0 ziddiyyət, 0 qeyd; düzəldilən yer: 0\n',
  });
});

test('what is left decides on the exit code, and what was undone is told with its reason', async () => {
  const left = wrong.replace(
    'statements: []',
    'statements: [{ id: DUK-1, says: effective-datee, on: 2026-01-01, of: [] }]',
  );
  const { check, text } = shop({ 'manifest.yaml': left });
  const { code, stdout } = await check('--fix', '--lang', 'ru');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^исправлено\[AMANAT-CHK-003\]: /);
  expect(stdout).toMatch(
    /^не исправлено\[AMANAT-CHK-012\]: .* effective-datee → effective-date\n {2}= тогда появилось бы AMANAT-CHK-003 /m,
  );
  expect(stdout).toMatch(/^ошибка\[AMANAT-CHK-012\]: /m);
  expect(text('manifest.yaml')).toContain('says: effective-datee');
  expect(text('manifest.yaml')).toContain('purposes: # what for');
});

test.each([[['--fix', '--dry-run']], [['--dry-run']]])(
  'a dry run (%s) prints the diff alone on stdout and writes nothing',
  async (args) => {
    const { check, text } = shop({ 'manifest.yaml': wrong });
    const { code, stdout, stderr } = await check(...args);
    expect(stdout).toMatch(/^--- manifest\.yaml\n\+\+\+ manifest\.yaml\n@@ /);
    expect(stdout.split('\n').filter((each) => /^[-+][^-+]/.test(each))).toEqual([
      '-purposess: # what for',
      '+purposes: # what for',
    ]);
    expect(stderr).toMatch(/^to mend\[AMANAT-CHK-003\].*\n.*; 1 place to mend; nothing was written\n$/);
    expect([code, text('manifest.yaml')]).toEqual([0, wrong]);
  },
);

test('JSON tells what was mended, what was not and why, and which files were written', async () => {
  const left = wrong.replace(
    'statements: []',
    'statements: [{ id: DUK-1, says: effective-datee, on: 2026-01-01, of: [] }]',
  );
  const { check } = shop({ 'manifest.yaml': left });
  const dry = JSON.parse((await check('--dry-run', '--json')).stdout) as CheckJson;
  const { code, stdout } = await check('--fix', '--json');
  const told = JSON.parse(stdout) as CheckJson;
  for (const one of [dry, told]) expect([...Value.Errors(CheckOutput, one)]).toEqual([]);
  expect(code).toBe(1);
  expect(told).toMatchObject({
    findings: [{ code: 'AMANAT-CHK-012' }],
    mended: [
      {
        code: 'AMANAT-CHK-003',
        file: 'manifest.yaml',
        line,
        column: 1,
        was: 'purposess',
        replacement: 'purposes',
      },
    ],
    notMended: [{ code: 'AMANAT-CHK-012', because: { code: 'AMANAT-CHK-003', severity: 'error' } }],
    written: ['manifest.yaml'],
  });
  expect(told).not.toHaveProperty('diff');
  expect(dry).toEqual({
    ...told,
    written: [],
    diff: expect.stringContaining('+purposes: # what for') as string,
  });
});
type CheckJson = Record<string, unknown>;

test('where one of the files may not be written, none is, and the reason is told with exit code 2', async () => {
  const { check, text, folder } = shop({ 'a/manifest.yaml': wrong, 'b/manifest.yaml': wrong });
  chmodSync(join(folder, 'b', 'manifest.yaml'), 0o444);
  const { code, stdout, stderr } = await check('--fix', '--json', '.');
  expect(code).toBe(2);
  expect(stderr).toContain('AMANAT-CLI-042: b/manifest.yaml cannot be written: it is read-only.');
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'AMANAT-CLI-042' } });
  expect([text('a/manifest.yaml'), text('b/manifest.yaml')]).toEqual([wrong, wrong]);
  // Nothing is to be written in a dry run, nor where nothing is to be mended.
  expect((await check('--dry-run', '.')).code).toBe(0);
  writeFileSync(join(folder, 'a', 'manifest.yaml'), mended);
  expect((await check('--fix', 'a')).code).toBe(0);
});

test('a file that is no YAML is told and left', async () => {
  const { check, text } = shop({ 'manifest.yaml': 'a: [1\nb: }\n' });
  const { code, stdout } = await check('--fix');
  expect([code, text('manifest.yaml')]).toEqual([1, 'a: [1\nb: }\n']);
  expect(stdout).toContain('error[AMANAT-CHK-001]');
});
