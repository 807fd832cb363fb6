import { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { Receipt } from '@amanat/domain/ledger/entry.ts';
import { Type } from 'typebox';
import type { Consents } from '../../consent/consents.ts';
import { consentPlace } from '../../consent/reads.ts';
import { storedWording } from '../../consent/wordings.ts';
import type { Db } from '../../platform/db.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { admitOrigin, answerPreflight } from './consent-origin.ts';

const fail = problems(consentErrors);

export interface ConsentServices {
  readonly db: Db;
  readonly consents: Consents;
  readonly policies: Policies;
  /** Receipt of a journal entry; null while no checkpoint covers it. */
  readonly receiptOf: (org: string, index: number) => Promise<Receipt | null>;
}
const idParams = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
});
const wordingParams = Type.Object({
  org: Type.String({ maxLength: 40 }),
  hash: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
});

/** `POST /v1/consents`, its receipt, and the wording a consent was given to. */
export function consentRoutes(app: App, services: ConsentServices): void {
  const { consents, policies } = services;
  app.options('/v1/consents', { config: { access: 'public' } }, (request, reply) =>
    answerPreflight(request, reply, policies),
  );
  app.post(
    '/v1/consents',
    {
      config: { access: 'public' },
      bodyLimit: 4096,
      schema: {
        summary: 'Record a choice about consent',
        body: ConsentRequest,
        response: { 201: ConsentAnswer },
      },
    },
    async (request, reply) => {
      admitOrigin(request, reply, policies, request.body.organisation);
      const answer = await consents.record(request.body);
      return reply.code(201).send(answer);
    },
  );
  receiptRoutes(app, services);
}

function receiptRoutes(app: App, { db, receiptOf }: ConsentServices): void {
  app.get(
    '/v1/consents/:id/receipt',
    {
      config: { access: 'public' },
      schema: { summary: 'The receipt of a consent, verifiable offline', params: idParams },
    },
    async (request, reply) => {
      const place = await consentPlace(db, request.params.id);
      if (!place) throw fail('AMANAT-CNS-009');
      const receipt = await receiptOf(place.org, place.entry);
      if (!receipt) throw fail('AMANAT-CNS-011');
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', 'attachment; filename="consent-receipt.json"')
        .send(receipt);
    },
  );
  app.get(
    '/v1/organisations/:org/wordings/:hash',
    {
      config: { access: 'public' },
      schema: { summary: 'The exact words a consent was given to', params: wordingParams },
    },
    async (request, reply) => {
      const stored = await storedWording(db, request.params.org, request.params.hash);
      if (!stored) throw fail('AMANAT-CNS-009');
      return reply.header('cache-control', 'public, max-age=31536000, immutable').send(stored.wording);
    },
  );
}
