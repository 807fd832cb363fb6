import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { receiptText } from '@amanat/domain/ledger/receipt.ts';
import { parseTilePath } from '@amanat/domain/ledger/tile.ts';
import { Type } from 'typebox';
import { publicTile, publishedCheckpoint, publishedKey } from '../../ledger/publication.ts';
import { placeOf } from '../../ledger/place.ts';
import type { Receipts } from '../../ledger/receipt.ts';
import type { Db } from '../../platform/db.ts';
import type { KeyStore } from '../../platform/keys.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { isConsent } from './consent-receipts.ts';
import { isReceiptToken } from './receipt-token.ts';

const fail = problems(ledgerErrors);

export interface JournalServices {
  readonly db: Db;
  readonly keys: KeyStore;
  readonly receipts: Receipts;
}
const orgParams = Type.Object({ org: Type.String({ maxLength: 80 }) });
const tileParams = Type.Object({
  org: Type.String({ maxLength: 80 }),
  '*': Type.String({ maxLength: 80 }),
});
const receiptParams = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
});
const forever = 'public, max-age=31536000, immutable';

/**
 * The published side of the journal (C2SP tlog-tiles; hashes only, never entries) and receipts. Anyone may read
 * from anywhere: that is what lets others check it.
 */
export function journalRoutes(app: App, services: JournalServices): void {
  const base = '/v1/organisations/:org/journal';
  const { db, keys } = services;
  app.get(
    `${base}/checkpoint`,
    {
      config: { access: 'public' },
      schema: { summary: 'The newest signed checkpoint (C2SP signed note)', params: orgParams },
    },
    async (request, reply) => {
      const note = await publishedCheckpoint(db, keys, request.params.org);
      if (note === undefined) throw fail('AMANAT-JRN-010');
      reply.header('access-control-allow-origin', '*').header('cache-control', 'no-cache');
      return reply.type('text/plain; charset=utf-8').send(note);
    },
  );
  app.get(
    `${base}/key`,
    {
      config: { access: 'public' },
      schema: { summary: 'The key the journal is signed with (C2SP verifier key)', params: orgParams },
    },
    async (request, reply) => {
      reply.header('access-control-allow-origin', '*').header('cache-control', 'no-cache');
      return reply.type('text/plain; charset=utf-8').send(`${publishedKey(keys, request.params.org)}\n`);
    },
  );
  app.get(
    `${base}/tile/*`,
    {
      config: { access: 'public' },
      schema: { summary: 'A tile of the journal’s tree (C2SP tlog-tiles)', params: tileParams },
    },
    async (request, reply) => {
      const tile = parseTilePath(`tile/${request.params['*']}`);
      const bytes = tile && (await publicTile(db, keys, request.params.org, tile));
      if (!bytes) throw fail('AMANAT-JRN-009');
      reply.header('access-control-allow-origin', '*').header('cache-control', forever);
      return reply.type('application/octet-stream').send(bytes);
    },
  );
  receiptRoute(app, services);
}

/**
 * A receipt by its id, an unguessable UUID. Without a token it proves the entry, which names people by pseudonym
 * only; of a choice about consent, only that it stands in the journal. `Authorization: Bearer <token>`, the token that came with the acknowledgement, adds the content. The token
 * goes in the header, so that it stays out of logs and histories.
 */
function receiptRoute(app: App, { keys, receipts }: JournalServices): void {
  app.get(
    '/v1/receipts/:id',
    {
      config: { access: 'public' },
      schema: { summary: 'The receipt of a journal entry, verifiable offline', params: receiptParams },
    },
    async (request, reply) => {
      const { id } = request.params;
      const org = await receipts.organisationOf(id);
      if (org === undefined) throw fail('AMANAT-JRN-006');
      const withContent = mayReadContent(keys, org, id, request.headers.authorization);
      const answer = await receipts.byEntryId(org, id, { withContent });
      if (answer?.state !== 'ready') {
        reply.header('retry-after', '1');
        throw fail('AMANAT-JRN-007');
      }
      // A choice about consent has its own address, and says as little here as there.
      const isBare = !withContent && isConsent(answer.receipt.entry.kind);
      return reply
        .header('cache-control', 'private, no-store')
        .header(
          'content-disposition',
          `attachment; filename="${isBare ? 'journal-place' : `receipt-${id}`}.json"`,
        )
        .type('application/json; charset=utf-8')
        .send(isBare ? canonicalText(placeOf(answer.receipt)) : receiptText(answer.receipt));
    },
  );
}
/** Whether the token fits; a wrong one is refused, so that its holder does not take the bare receipt for all. */
function mayReadContent(keys: KeyStore, org: string, id: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  if (!isReceiptToken(keys, org, id, /^Bearer (\S{1,100})$/.exec(header)?.[1])) throw fail('AMANAT-JRN-008');
  return true;
}
