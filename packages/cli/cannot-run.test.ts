import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAmanat } from './testing/run-amanat.ts';

const nowhere = mkdtempSync(join(tmpdir(), 'amanat-cannot-run-'));

test.each([
  ['scan', ['http://127.0.0.1:9', '--manifest', 'nowhere.yaml', '--json'], 'AMANAT-CLI-002'],
  ['publish', ['nowhere.yaml', '--server', 'http://127.0.0.1:9', '--key', 'x', '--json'], 'AMANAT-CLI-002'],
  ['check', ['nowhere.yaml', '--format', 'json'], 'AMANAT-CLI-002'],
  ['verify', ['nowhere.json', '--json'], 'AMANAT-CLI-002'],
  ['consents', ['export', '--org', 'shop', '--out', 'x', '--json'], 'AMANAT-CLI-009'],
])('%s that was asked for JSON says as JSON why it cannot run', async (command, args, code) => {
  const { code: exit, stdout, stderr } = await runAmanat(nowhere, [command, ...args]);
  expect(exit).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    error: { code, message: expect.any(String), fix: expect.any(String) },
  });
  expect(stderr).toContain(code);
});
