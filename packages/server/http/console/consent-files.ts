import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DryRunView, ImportBody, ImportRunQuery, ImportView } from '@amanat/contract/consent-imports.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { Type } from 'typebox';
import { exportConsents, recordExport } from '../../consent/export/consent-export.ts';
import {
  type ImportDeps,
  importView,
  importViews,
  openImport,
  runImport,
} from '../../consent/import/consent-import.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { anyStaff, deciders } from './roles.ts';

const fail = problems(consentErrors);
const unread = problems(platformErrors);
const Org = Type.Object({ org: Type.String() });
const Import = Type.Object({ org: Type.String(), import: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const largest = 2_000_000_000;
/** Machines come with a key that opens these routes and no other. */
const key = 'consent-files';

/** Records of consent in and out by the file: imports from other tools, and the export of all. */
export function consentFileRoutes(app: App, services: ImportDeps): void {
  exportRoutes(app, services);
  app.get(
    '/v1/organisations/:org/consents/imports',
    { config: { access: anyStaff, key }, schema: { summary: 'Imports of consents', params: Org } },
    async (request) => ({ imports: await importViews(services.db, request.params.org) }),
  );
  app.get(
    '/v1/organisations/:org/consents/imports/:import',
    {
      config: { access: anyStaff, key },
      schema: { summary: 'One import', params: Import, response: { 200: ImportView } },
    },
    (request) => importView(services.db, request.params.org, request.params.import),
  );
  app.post(
    '/v1/organisations/:org/consents/imports',
    {
      config: { access: deciders, key },
      schema: {
        summary: 'Open an import of another tool’s records',
        params: Org,
        body: ImportBody,
        response: { 201: ImportView },
      },
    },
    async (request, reply) => {
      requireAgreement(request);
      const opened = await openImport(services, request.params.org, request.body, actorOf(request));
      return reply.code(201).send(opened);
    },
  );
  // In a scope of its own: nowhere else is a body taken as it comes.
  void app.register(async (scope) => fileRoute(scope as unknown as App, services));
}

/** A file on its way in. It is no text of a body, and is not searched as one: the import looks at what it keeps. */
class SentFile {
  readonly stream: Readable;
  constructor(stream: Readable) {
    this.stream = stream;
  }
  toJSON(): string {
    return '';
  }
}

/** `PUT …/imports/:import/file`: the file itself, as bytes. It goes to a file first, since it is read twice. */
function fileRoute(app: App, services: ImportDeps): void {
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) =>
    done(null, new SentFile(payload)),
  );
  app.put(
    '/v1/organisations/:org/consents/imports/:import/file',
    {
      config: { access: deciders, key },
      schema: {
        summary: 'Run an import over its file, or a dry run',
        params: Import,
        querystring: ImportRunQuery,
        response: { 200: Type.Union([ImportView, DryRunView]) },
      },
    },
    async (request) => {
      requireAgreement(request);
      const { body } = request;
      if (!(body instanceof SentFile))
        throw unread('AMANAT-HTTP-415', 'Send the file as application/octet-stream.');
      const directory = await mkdtemp(join(tmpdir(), 'amanat-import-'));
      try {
        const path = join(directory, 'file');
        await pipeline(body.stream, limited(), createWriteStream(path, { mode: 0o600 }));
        return await runImport(services, request.params.org, request.params.import, path, {
          dryRun: request.query.dryRun === 'true',
          skipFaulty: request.query.skipFaulty === 'true',
        });
      } finally {
        // Personal data of other tools: it lies here no longer than the run.
        await rm(directory, { recursive: true, force: true });
      }
    },
  );
}
function limited(): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > largest) done(fail('AMANAT-CNS-022'));
      else done(null, chunk);
    },
  });
}

function exportRoutes(app: App, services: ImportDeps): void {
  for (const [format, type] of [
    ['ndjson', 'application/x-ndjson; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8'],
  ] as const)
    app.get(
      `/v1/organisations/:org/consents/export.${format}`,
      {
        config: { access: deciders, key },
        schema: { summary: `Every consent record, streamed as ${format.toUpperCase()}`, params: Org },
      },
      async (request, reply) => {
        requireAgreement(request);
        const { org } = request.params;
        await recordExport(services, org, actorOf(request), format);
        return reply
          .type(type)
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename="consents-${org}.${format}"`)
          .send(Readable.from(exportConsents(services.db, org, format)));
      },
    );
}
