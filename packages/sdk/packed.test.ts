import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { consentBody } from '@amanat/server/consent/testing/consent-server.ts';
import { shop } from '@amanat/server/gate/testing/two-processes.ts';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { packSdk } from '../../scripts/pack-sdk.ts';
import { runTool } from '../../scripts/run.ts';

const run = promisify(execFile);
const modules = join(import.meta.dirname, '..', '..', 'node_modules');
let archive: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-packed-'));
  archive = await packSdk(folder);
  return () => rmSync(folder, { recursive: true });
});

/** An application of somebody else, with the package where an installation puts it; the repository is out of sight. */
async function application(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sdk = join(folder, 'node_modules', '@amanat', 'sdk');
  mkdirSync(sdk, { recursive: true });
  await run('tar', ['xzf', archive, '--strip-components=1', '-C', sdk]);
  for (const needed of ['typebox', '@types', 'react'])
    symlinkSync(join(modules, needed), join(folder, 'node_modules', needed));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('an application in plain JavaScript installs the package, asks the gate and tells it facts', async () => {
  const { consents, policies, serveOn } = await shop();
  const { address } = await serveOn();
  const visitor = randomBytes(16).toString('base64url');
  await consents.record(consentBody(policies, { visitor }));
  const folder = await application({
    'app.mjs': `
      import { createLiveGate } from '@amanat/sdk/live.ts';
      import { tellFacts } from '@amanat/sdk/facts';
      import { allowed } from '@amanat/sdk/express.ts';
      import '@amanat/sdk/fastify.ts';
      import '@amanat/sdk/fetch.ts';
      import '@amanat/sdk/local.ts';
      import '@amanat/sdk/preferences.ts';
      import '@amanat/sdk/react.ts';
      import '@amanat/sdk/relay.ts';
      import '@amanat/sdk/node-handler.ts';
      import '@amanat/sdk/statistics.ts';
      import '@amanat/sdk/visitor.ts';
      const options = { url: process.argv[2], key: 'key', organisation: 'shop', timeout: 60000 };
      const person = { kind: 'visitor', value: process.argv[3] };
      await tellFacts(options, [{ subject: person, kind: 'contract', running: true }]);
      const gate = createLiveGate({ ...options, maxAge: 60000 });
      await gate.ready();
      const codes = [];
      for (const purpose of ['marketing', 'delivery', 'newsletter']) {
        const { allow, reasons } = await gate.may(person, purpose, { categories: ['usage'] });
        codes.push([allow, reasons[0].code]);
      }
      await gate.close();
      console.log(JSON.stringify({ codes, middleware: typeof allowed }));`,
  });
  const { stdout } = await run(process.execPath, ['app.mjs', address, visitor], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({
    codes: [
      [true, 'basis.consent'],
      [true, 'basis.contract'],
      [false, 'consent.missing'],
    ],
    middleware: 'function',
  });
});

test('an application in TypeScript gets the types, also of bodies, and is told of a wrong question', async () => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: ['node'],
  };
  const folder = await application({
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['app.ts'] }),
    'app.ts': `
      import { createLiveGate, type LiveGate } from '@amanat/sdk/live.ts';
      import { createClient } from '@amanat/sdk/client';
      import { tellFacts } from '@amanat/sdk/facts.ts';
      import { amanatReact } from '@amanat/sdk/react.ts';
      import { createRelay } from '@amanat/sdk/relay.ts';
      import * as react from 'react';
      const options = { url: 'https://privacy.example.az', key: 'k', organisation: 'shop' };
      export const gate: LiveGate = createLiveGate(options);
      export const { useMay } = amanatReact(react);
      export const relay = createRelay({ ...options, person: () => null });
      void gate.may({ kind: 'email', value: 'x' }, 'marketing', { categories: ['email'] });
      // @ts-expect-error: there is no such kind of identifier
      void gate.may({ kind: 'mail', value: 'x' }, 'marketing', { categories: ['email'] });
      // @ts-expect-error: categories are asked for
      void createClient(options).may({ kind: 'email', value: 'x' }, 'marketing', {});
      // @ts-expect-error: a contract runs or does not
      void tellFacts(options, [{ subject: { kind: 'email', value: 'x' }, kind: 'contract', open: true }]);`,
  });
  const { output, code } = await runTool('tsc', ['-p', folder]);
  expect({ output, code }).toEqual({ output: '', code: 0 });
});
