import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { ownLanguage } from '@amanat/domain/consent/language/spoken.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import type { ConsentReceipt } from '@amanat/domain/ledger/consent-receipt.ts';
import { receiptPage } from '@amanat/portal/receipt/receipt-page.ts';
import { Type } from 'typebox';
import {
  consentReceipt,
  type ConsentReceiptDeps,
  sealReceiptPage,
} from '../../consent/receipts/consent-receipt.ts';
import type { Receipts } from '../../ledger/receipt.ts';
import type { KeyStore } from '../../platform/keys.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';
import { isReceiptToken } from './receipt-token.ts';

const fail = problems(consentErrors);
const open = { access: 'public' } as const;
const Params = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
});
const Query = Type.Object({
  token: Type.Optional(Type.String({ maxLength: 64 })),
  lang: Type.Optional(Type.String({ maxLength: 5 })),
  save: Type.Optional(Type.Literal('1')),
});
// Between the tags as the page has them, blanks included: that is what a browser hashes.
const styleSource = (page: string) =>
  /<style>([\s\S]*?)<\/style>/
    .exec(page)!
    .slice(1, 2)
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');

/** Milliseconds a person waits for a page rather than open it again; a choice is proven within a second. */
const patienceOfPeople = 3000;
const pause = 150;
type Found = Awaited<ReturnType<Receipts['byEntryId']>>;
/** Asks until the proof is there, for so many milliseconds. */
async function provenWithin(milliseconds: number, ask: () => Promise<Found>): Promise<Found> {
  for (let left = milliseconds; ; left -= pause) {
    const found = await ask();
    if (found?.state === 'ready' || left <= 0) return found;
    await delay(pause);
  }
}

/** Consents and written consents to a transfer. */
export const isConsent = (kind: string): boolean => /^(transfer-)?consent\./.test(kind);

export interface ConsentReceiptServices extends ConsentReceiptDeps {
  readonly receipts: Pick<Receipts, 'byEntryId' | 'organisationOf'>;
  readonly keys: Pick<KeyStore, 'signer' | 'receiptToken'>;
}

/** The consent receipt in ISO/IEC TS 27560 terms: as JSON-LD, and as a page to keep. For the holder of its token. */
export function consentReceiptRoutes(app: App, services: ConsentReceiptServices): void {
  const { receipts, keys } = services;
  const made = async (id: string, token: string | undefined, patience = 0) => {
    const org = await receipts.organisationOf(id);
    if (org === undefined) throw fail('AMANAT-CNS-009');
    if (!isReceiptToken(keys, org, id, token)) throw fail('AMANAT-CNS-015');
    const answer = await provenWithin(patience, () => receipts.byEntryId(org, id, { withContent: true }));
    if (answer?.state !== 'ready') throw fail('AMANAT-CNS-011');
    if (!isConsent(answer.receipt.entry.kind)) throw fail('AMANAT-CNS-009');
    return { org, receipt: await consentReceipt(services, org, id, answer.receipt) };
  };
  app.get(
    '/v1/consents/:id/receipt.jsonld',
    {
      config: open,
      schema: {
        summary: 'The consent receipt (ISO/IEC TS 27560, JSON-LD), signed and verifiable offline',
        params: Params,
        querystring: Query,
      },
    },
    async (request, reply) => {
      const { receipt } = await made(request.params.id, request.query.token);
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', 'attachment; filename="consent-receipt.jsonld"')
        .type('application/ld+json; charset=utf-8')
        .send(canonicalText(receipt));
    },
  );
  app.get(
    '/v1/consents/:id/receipt.html',
    { config: open, schema: { hide: true, params: Params, querystring: Query } },
    async (request, reply) => {
      const { id } = request.params;
      const { token, save, lang } = request.query;
      const { org, receipt } = await made(id, token, patienceOfPeople);
      // Opened from a link that names no language: in the one the choice was made in.
      const language =
        lang === undefined ? ownLanguage(receipt.record.pii_processing.language) : languageOf(request);
      const links = linksOf(services.origin(), org, receipt, token ?? '', language);
      const page = receiptPage(receipt, language, links);
      if (save) reply.header('content-disposition', 'attachment; filename="consent-receipt.html"');
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-language', language)
        .header(
          'content-security-policy',
          `default-src 'none'; style-src ${styleSource(page)}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
        )
        .type('text/html; charset=utf-8')
        .send(sealReceiptPage(services, org, page, receipt));
    },
  );
}

function linksOf(origin: string, org: string, receipt: ConsentReceipt, token: string, language: string) {
  const own = `${origin}/v1/consents/${receipt.receipt_id}/receipt`;
  return {
    verify: `${origin}/verify?lang=${language}`,
    json: `${own}.jsonld?token=${token}`,
    save: `${own}.html?token=${token}&lang=${language}&save=1`,
    shown:
      receipt.notice_text === null
        ? null
        : `${origin}/${org}/wordings/${receipt.record.pii_processing.notice_hash}?lang=${language}`,
  };
}
