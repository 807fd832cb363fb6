import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabaseUrl } from './platform/testing/database.ts';
import { silenceable } from './platform/testing/silenced.ts';

/** A server as it is installed, in a process of its own, and what it logs. */
async function started(databaseUrl: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      // Nobody is written to.
      AMANAT_SMTP_URL: 'smtp://127.0.0.1:1',
      AMANAT_DATA: mkdtempSync(join(tmpdir(), 'stop-')),
      AMANAT_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  let logged = '';
  child.stdout.on('data', (bytes: Buffer) => (logged += String(bytes)));
  await expect.poll(() => logged).toContain('Əmanət is up');
  return { child, logged: () => logged };
}

test('a server stops when it is told to', async () => {
  const { child, logged } = await started(await testDatabaseUrl());
  child.kill('SIGTERM');
  await expect.poll(() => child.exitCode).toBe(0);
  expect(logged()).not.toContain('does not answer');
});

test('a server whose database fell silent stops as well, and says what it left', async () => {
  const way = await silenceable(await testDatabaseUrl());
  const { child, logged } = await started(way.url);
  way.silence();
  child.kill('SIGTERM');
  await expect.poll(() => child.exitCode).toBe(0);
  expect(logged()).toContain('does not answer');
});
