import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runAmanat } from './testing/run-amanat.ts';
import { endOfFault } from './wrong-call.ts';

const nowhere = mkdtempSync(join(tmpdir(), 'amanat-cannot-run-'));

test.each([
  ['scan', ['http://127.0.0.1:9', '--manifest', 'nowhere.yaml', '--json'], 'AMANAT-CLI-002'],
  ['publish', ['nowhere.yaml', '--server', 'http://127.0.0.1:9', '--key', 'x', '--json'], 'AMANAT-CLI-002'],
  ['check', ['nowhere.yaml', '--format', 'json'], 'AMANAT-CLI-002'],
  ['check', ['nowhere.yaml', '--json'], 'AMANAT-CLI-002'],
  ['check', ['--jsno', '--json'], 'AMANAT-CLI-014'],
  ['verify', ['--json'], 'AMANAT-CLI-014'],
  ['scan', ['http://127.0.0.1:9', '--pages', '0', '--json'], 'AMANAT-CLI-014'],
  ['consents', ['imprt', '--json'], 'AMANAT-CLI-014'],
  ['verify', ['nowhere.json', '--json'], 'AMANAT-CLI-002'],
  ['consents', ['export', '--org', 'shop', '--out', 'x', '--json'], 'AMANAT-CLI-009'],
])('%s that was asked for JSON says as JSON why it cannot run', async (command, args, code) => {
  const { code: exit, stdout, stderr } = await runAmanat(nowhere, [command, ...args]);
  expect(exit).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    error: { code, message: expect.any(String), fix: expect.any(String) },
  });
  // What commander finds is told in its own words.
  expect(stderr).toContain(code === 'AMANAT-CLI-014' ? 'error: ' : code);
});

const commands = ['check', 'publish', 'scan', 'verify', 'consents import', 'consents export'];
test.each(commands)('%s tells its exit codes and its JSON in its help', async (command) => {
  const { code, stdout, stderr } = await runAmanat(nowhere, [...command.split(' '), '--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/Exit codes: 0 .*2 cannot run[.,]/);
  expect(stdout).toMatch(/--json +\S/);
});

test.each(commands)('%s suggests the option that was meant, and leads to its own help', async (command) => {
  const { code, stdout, stderr } = await runAmanat(nowhere, [...command.split(' '), '--jso']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Did you mean --json?');
  expect(stderr).toContain(`(amanat ${command} --help`);
});

test('a fault of the program itself ends with 2, since 1 would be a finding, and is told to programs too', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => void vi.restoreAllMocks());
  expect(endOfFault(new Error('unforeseen'), ['check', '--json'])).toBe(2);
  expect(told.mock.calls.join()).toMatch(/AMANAT-CLI-015: Error: unforeseen\n/);
  expect(JSON.parse(out.mock.calls.join())).toMatchObject({ error: { message: 'unforeseen' } });
});
