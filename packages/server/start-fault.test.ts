import { spawn } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { configFromEnvironment, SettingsRefused } from './config.ts';
import { Problem } from './platform/problem.ts';
import { passesByItself, startFault } from './start-fault.ts';

const sound = {
  DATABASE_URL: 'postgresql://db.example.az/amanat',
  AMANAT_SMTP_URL: 'smtp://mail.example.az',
};
function refused(environment: Readonly<Record<string, string>>): string {
  try {
    configFromEnvironment(environment);
  } catch (error) {
    if (error instanceof SettingsRefused) return error.message;
    throw error;
  }
  return '';
}

test('everything that is wrong with the settings is told at once', () => {
  expect(refused({ AMANAT_PORT: 'abc', AMANAT_TRUST_PROXY: '1' }).split('\n')).toEqual([
    expect.stringContaining('DATABASE_URL is not set'),
    expect.stringContaining('AMANAT_PORT'),
    expect.stringContaining('AMANAT_SMTP_URL is not set'),
    expect.stringContaining('AMANAT_TRUST_PROXY'),
  ]);
  expect(refused(sound)).toBe('');
});
test('a password with signs of an address in it is told without being repeated', () => {
  const told = refused({ ...sound, DATABASE_URL: 'postgresql://amanat:p@ss/w0rd@127.0.0.1:5432/amanat' });
  expect(told).toMatch(/^DATABASE_URL .*%40/);
  expect(told).not.toMatch(/w0rd/);
  expect(refused({ ...sound, AMANAT_SMTP_URL: 'localhost' })).toMatch(/^AMANAT_SMTP_URL .*smtp:/);
});
test('a public address is an origin, with or without a slash at its end', () => {
  expect(configFromEnvironment({ ...sound, AMANAT_URL: 'https://privacy.example.az/' }).baseUrl).toBe(
    'https://privacy.example.az',
  );
  for (const wrong of ['privacy.example.az', 'https://example.az/privacy', 'ftp://example.az'])
    expect(refused({ ...sound, AMANAT_URL: wrong })).toContain('AMANAT_URL');
});
test('an error of the code keeps its trace', () => {
  expect(startFault(new TypeError('x is not a function'))).toBeUndefined();
});
test('a problem is told with its code, its reason and its mend', () => {
  const row = { status: 500, title: 'Title', why: 'Why.', fix: 'Mend.' };
  expect(startFault(new Problem('AMANAT-JRN-002', row, 'Detail.'))).toBe(
    'AMANAT-JRN-002: Detail.\nWhy.\nMend.',
  );
});

async function started(file: string, environment: Readonly<Record<string, string>>, ...args: string[]) {
  return startedIn(process.cwd(), file, environment, ...args);
}
async function startedIn(
  cwd: string,
  file: string,
  environment: Readonly<Record<string, string>>,
  ...args: string[]
) {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { stdout, stderr, code };
}
/** Nothing listens at port 1 of this machine. */
const nowhere = { ...sound, DATABASE_URL: 'postgresql://amanat@127.0.0.1:1/amanat' };

test('a server that cannot start says why on standard error, without a trace, and ends with 2', async () => {
  const { stdout, stderr, code } = await started('main.ts', { ...nowhere, AMANAT_PORT: 'abc' });
  expect(stderr).toContain('AMANAT_PORT');
  expect(stderr).not.toMatch(/\n {4}at /);
  expect([stdout, code]).toEqual(['', 2]);
});
test('a server whose database is yet to come up ends with 75, so that it is started again', async () => {
  const { stdout, stderr, code } = await started('main.ts', nowhere);
  expect(stderr).toMatch(/DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)/);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect([stdout, code]).toEqual(['', 75]);
  const ofPostgres = (sqlState: string) => Object.assign(new Error('refused'), { code: sqlState });
  expect(['57P03', '53300', '28P01', '3D000'].map((state) => passesByItself(ofPostgres(state)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(startFault(ofPostgres('57P03'))).toContain('starting');
});
test('a file of settings that the library of jobs meets and cannot read is told, without a trace', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  symlinkSync('.config', join(folder, '.config'));
  const unreadable = await startedIn(folder, 'main.ts', nowhere);
  writeFileSync(join(folder, '.graphile-workerrc'), '{');
  const broken = await startedIn(folder, 'main.ts', nowhere);
  for (const [{ stdout, stderr, code }, file] of [
    [unreadable, '.config/graphile-workerrc'],
    [broken, '.graphile-workerrc'],
  ] as const) {
    expect(stderr).toContain('AMANAT-DB-003');
    expect(stderr).toContain(join(folder, file));
    expect(stderr).not.toMatch(/\n {4}at /);
    expect([stdout, code]).toEqual(['', 2]);
  }
});
test('so does a command of the operator', async () => {
  const { stderr, code } = await started('admin.ts', nowhere, 'erasures');
  expect(stderr).toContain('no PostgreSQL answers');
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(code).toBe(2);
});
