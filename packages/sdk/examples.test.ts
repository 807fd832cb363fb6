import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runTool } from '../../scripts/run.ts';

const root = join(import.meta.dirname, '..', '..');
const documents = ['packages/sdk/README.md', 'docs/integrating.md'];

/** The examples of a document that an application may take over: all that are whole modules. */
function examplesOf(document: string): readonly { readonly name: string; readonly code: string }[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^```(tsx?|js)\n(.*?)^```$/gms)]
    .filter(([, , code]) => /^import /m.test(code!))
    .map(([, language, code], nth) => ({
      name: `${document.replaceAll(/[/.]/g, '-')}-${nth + 1}.${language === 'tsx' ? 'tsx' : 'ts'}`,
      code: code!,
    }));
}

/** What an application has of its own, and what an example takes from the one before it. */
const application = `
  declare const app: any;
  declare const mailer: { sendMail(mail: { headers: Readonly<Record<string, string>>; [field: string]: unknown }): Promise<void> };
  declare const log: { warn(what: unknown): void };
  declare const gate: import('@amanat/sdk/live.ts').LiveGate;
  declare const leyla: { readonly kind: 'email'; readonly value: string };
  declare const parcel: object;
  declare const to: string, subject: string, url: string, key: string | undefined;
  declare const request: import('express').Request;
  declare function send(...given: any[]): any;
  declare function offers(...given: any[]): any;
  declare function personOfSession(cookie: string | null): import('@amanat/sdk/live.ts').Person | null;
  declare const Newsletter: () => null;
  declare namespace Express { interface Request { user?: { readonly id: string } } }
`;
/** Express is no dependency here; what its types say of a request. */
const express = `
  import type { IncomingHttpHeaders } from 'node:http';
  export interface Request extends Express.Request {
    headers: IncomingHttpHeaders; protocol: string; url: string; originalUrl: string; method: string; ip: string | undefined;
  }`;
const fastify = `
  import 'fastify';
  declare module 'fastify' { interface FastifyRequest { user?: { readonly id: string } } }`;

test('what the documents show of the SDK compiles in a strict application', async () => {
  const examples = documents.flatMap(examplesOf);
  expect(examples.length).toBeGreaterThan(10);
  mkdirSync(join(root, '.amanat'), { recursive: true });
  // Inside the checkout, where the compiler finds the SDK by its name.
  const folder = mkdtempSync(join(root, '.amanat', 'examples-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { name, code } of examples) writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, 'application.d.ts'), application);
  writeFileSync(join(folder, 'express.d.ts'), express);
  writeFileSync(join(folder, 'fastify-user.d.ts'), fastify);
  const compilerOptions = { paths: { express: ['./express.d.ts'] }, noUncheckedIndexedAccess: false };
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions,
    include: ['*.ts', '*.tsx'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const { code, output } = await runTool('tsc', ['-p', folder]);
  expect({ code, output }).toEqual({ code: 0, output: '' });
});
