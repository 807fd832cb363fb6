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
  for (const needed of ['typebox', '@types', 'react', 'fastify'])
    symlinkSync(join(modules, needed), join(folder, 'node_modules', needed));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The Node that the project brings, and the one that npm was started with, which is any from 20 on. */
const nodes = new Set([process.execPath, process.env['npm_node_execpath'] ?? process.execPath]);

test('an application in plain JavaScript installs the package, asks the gate and tells it facts, on each Node from 20 on', async () => {
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
  for (const node of nodes) {
    const { stdout } = await run(node, ['app.mjs', address, visitor], { cwd: folder });
    expect(JSON.parse(stdout), node).toEqual({
      codes: [
        [true, 'basis.consent'],
        [true, 'basis.contract'],
        [false, 'consent.missing'],
      ],
      middleware: 'function',
    });
  }
});

/** Routes as the documents show them, with what other middleware adds to requests; Express as its types describe it. */
const routes = `
  import fastify, { type FastifyRequest } from 'fastify';
  import type { IncomingHttpHeaders } from 'node:http';
  import { allowed } from '@amanat/sdk/express.ts';
  import { allowed as allowedFastify, relayed } from '@amanat/sdk/fastify.ts';
  import { visitorOf } from '@amanat/sdk/visitor.ts';
  import { gate, relay } from './app.js';
  interface Session { readonly user?: { readonly id: string } }
  declare global { namespace Express { interface Request extends Session {} } }
  declare module 'fastify' { interface FastifyRequest extends Session {} }

  interface Request<P, B> extends Express.Request {
    params: P; body: B; headers: IncomingHttpHeaders; method: string; originalUrl: string; ip: string | undefined;
  }
  interface Response<R> { status(code: number): this; type(type: string): this; send(body?: R): this; json(body?: R): this }
  interface Handler<P, R, B> {
    (request: Request<P, B>, response: Response<R>, next: (error?: unknown) => void): void | Promise<void>;
  }
  declare const app: {
    post<P = { id: string }, R = any, B = any>(path: string, ...handlers: Handler<P, R, B>[]): void;
    post<P = { id: string }, R = any, B = any>(path: string, ...handlers: (Handler<P, R, B> | Handler<P, R, B>[])[]): void;
  };
  const use = { purpose: 'marketing', categories: ['email'] } as const;
  app.post(
    '/send/:id',
    allowed(gate, { ...use, person: (request) => (request.user ? { kind: 'customer-id', value: request.user.id } : null) }),
    (request, response) => void response.json({ sent: request.params.id, text: request.body.text }),
  );
  app.post('/offers', allowed(gate, { ...use, person: (request) => visitorOf(request.headers.cookie) }));
  app.post('/named', allowed(gate, { ...use, person: ({ params }: Request<{ id: string }, any>) => ({ kind: 'customer-id', value: params.id }) }));

  const server = fastify();
  server.post('/send', {
    preHandler: allowedFastify(gate, {
      ...use,
      person: (request) => (request.user ? { kind: 'customer-id', value: request.user.id } : null),
    }),
    handler: () => 'sent',
  });
  server.addHook('preHandler', allowedFastify(gate, { ...use, person: (request) => visitorOf(request.headers.cookie) }));
  server.post<{ Body: { id: string } }>(
    '/named',
    { preHandler: allowedFastify(gate, { ...use, person: ({ body }: FastifyRequest<{ Body: { id: string } }>) => ({ kind: 'customer-id', value: body.id }) }) },
    () => 'sent',
  );
  void server.register(relayed(relay), { prefix: '/privacy' });`;

test('an application in TypeScript gets the types, also of bodies, and is told of a wrong question', async () => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'nodenext',
    exactOptionalPropertyTypes: true,
    types: ['node'],
  };
  const folder = await application({
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*.ts'] }),
    'routes.ts': routes,
    'app.ts': `
      import { createLiveGate, type LiveGate } from '@amanat/sdk/live.ts';
      import { createClient } from '@amanat/sdk/client';
      import { tellFacts } from '@amanat/sdk/facts.ts';
      import { amanatReact } from '@amanat/sdk/react.ts';
      import { createRelay } from '@amanat/sdk/relay.ts';
      import * as react from 'react';
      const options = { url: 'https://privacy.example.az', key: process.env['AMANAT_KEY'], organisation: 'shop' };
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
