import { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { receiptText } from '@amanat/domain/ledger/receipt.ts';
import { Type } from 'typebox';
import type { Consents } from '../../consent/consents.ts';
import { settingsAsShown } from '../../consent/history/banner-as-shown.ts';
import { storedWording, wordingInForce } from '../../consent/wordings.ts';
import { placeOf } from '../../ledger/place.ts';
import type { Receipts } from '../../ledger/receipt.ts';
import type { Db } from '../../platform/db.ts';
import type { KeyStore } from '../../platform/keys.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { sendText } from '../packed.ts';
import { isConsent } from './consent-receipts.ts';
import { isReceiptToken } from './receipt-token.ts';
import { admitOrigin, admitSite, answerPreflight } from './consent-origin.ts';

const fail = problems(consentErrors);

export interface ConsentServices {
  readonly db: Db;
  readonly consents: Consents;
  /** Takes what forms send, for the person they name. */
  readonly forms?: (request: ConsentRequest) => Promise<ConsentAnswer>;
  readonly policies: Policies;
  readonly receipts: Pick<Receipts, 'byEntryId' | 'organisationOf'>;
  readonly keys: Pick<KeyStore, 'receiptToken'>;
}
const idParams = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
});
const wordingParams = Type.Object({
  org: Type.String({ maxLength: 40 }),
  hash: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
});

const wordingQuery = Type.Object({
  part: Type.Optional(
    Type.Literal('settings', { description: 'The settings of the banner with these words, as markup.' }),
  ),
});

/** `POST /v1/consents`, its receipt, and the wording a consent was given to. */
export function consentRoutes(app: App, services: ConsentServices): void {
  const { consents, policies, forms } = services;
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
      const { body } = request;
      admitSite(request, policies, body.organisation, body.site);
      const answer = await (body.method === 'form' && forms ? forms(body) : consents.record(body));
      reply.code(201);
      return answer;
    },
  );
  receiptRoutes(app, services);
}

const tokenQuery = Type.Object({ token: Type.Optional(Type.String({ maxLength: 64 })) });

function receiptRoutes(app: App, { db, receipts, keys, policies }: ConsentServices): void {
  app.get(
    '/v1/consents/:id/receipt',
    {
      config: { access: 'public' },
      schema: {
        summary:
          'The receipt of a consent, verifiable offline, for the holder of its token; without one, that it stands in the journal',
        params: idParams,
        querystring: tokenQuery,
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      // A person who follows the link sees the page to keep; programs get the file.
      const { token } = request.query;
      if (token !== undefined && request.headers.accept?.startsWith('text/html')) {
        const page = `/v1/consents/${id}/receipt.html?token=${encodeURIComponent(token)}`;
        return reply.header('vary', 'accept').redirect(page, 302);
      }
      const org = await receipts.organisationOf(id);
      if (org === undefined) throw fail('AMANAT-CNS-009');
      // Refused, so that its holder does not take the bare proof for all there is.
      const withContent = token !== undefined;
      if (withContent && !isReceiptToken(keys, org, id, token)) throw fail('AMANAT-CNS-015');
      const answer = await receipts.byEntryId(org, id, { withContent });
      if (answer?.state !== 'ready') throw fail('AMANAT-CNS-011');
      if (!isConsent(answer.receipt.entry.kind)) throw fail('AMANAT-CNS-009');
      return reply
        .header('cache-control', 'private, no-store')
        .header(
          'content-disposition',
          `attachment; filename="${withContent ? 'consent-receipt' : 'journal-place'}.json"`,
        )
        .type('application/json; charset=utf-8')
        .send(withContent ? receiptText(answer.receipt) : canonicalText(placeOf(answer.receipt)));
    },
  );
  app.get(
    '/v1/organisations/:org/wordings/:hash',
    {
      config: { access: 'public' },
      schema: {
        summary: 'The exact words a consent was given to',
        params: wordingParams,
        querystring: wordingQuery,
      },
    },
    async (request, reply) => {
      const { org, hash } = request.params;
      const policy = policies.inForce(org);
      const known = (policy && wordingInForce(policy, hash)) ?? (await storedWording(db, org, hash));
      if (!known) throw fail('AMANAT-CNS-009');
      const layer = request.query.part === 'settings' ? settingsAsShown(policies, org, known) : undefined;
      reply
        .type('application/json; charset=utf-8')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        // Words never change; the markup around them may with the next release.
        .header(
          'cache-control',
          `public, ${layer ? 'max-age=3600, stale-while-revalidate=86400' : 'max-age=31536000, immutable'}`,
        );
      return sendText(request, reply, Buffer.from(JSON.stringify(layer ?? known.wording)));
    },
  );
}
