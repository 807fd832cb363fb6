import { mendedBy } from '../../manifest/testing/mended.ts';
import { toldInEveryLanguage } from '../../manifest/testing/told.ts';
import { compileManifest } from '../../decide/compile.ts';
import type { Finding } from '../../manifest/finding.ts';
import type { Manifest, Statement } from '../../manifest/manifest.ts';
import { standardLaw } from '../../rules/standard-law.ts';
import type { Localized } from '../../schema/schema.ts';
import type { Evidence, StatementKind } from '../kind.ts';
import { same } from '../phrase.ts';
import type { Reads, RequestReads, RetentionReads } from '../reads.ts';

const category = { name: same('E-poçt'), kind: 'email', sources: ['subject'] } as const;

/** A small shop that is all in order; `changes` replaces whole sections. */
export function shop(changes: Partial<Manifest> = {}): Manifest {
  return {
    amanat: 1,
    organisation: {
      id: 'shop',
      name: 'Dükan',
      form: 'company',
      country: 'AZ',
      website: 'https://shop.example.az',
      intro: same('—'),
    },
    regimes: [
      { id: 'az-998', people: 'everyone' },
      { id: 'eu-gdpr', people: 'eu-residents' },
    ],
    policy: { approved: '2026-11-01', effective: '2026-11-01' },
    properties: {},
    categories: {
      email: category,
      order: { ...category, name: { az: 'Sifariş', en: 'Order', ru: 'Заказ' }, kind: 'order' },
      passport: {
        ...category,
        name: { az: 'Şəxsiyyət vəsiqəsi', en: 'Identity card', ru: 'Удостоверение личности' },
        kind: 'identity-document',
      },
    },
    purposes: {
      orders: {
        name: { az: 'Sifarişlər', en: 'Orders', ru: 'Заказы' },
        kind: 'service',
        basis: 'contract',
        categories: ['email', 'order'],
        retention: { keep: 'P1Y', after: 'contract.ended', then: 'destroy' },
      },
      marketing: {
        name: { az: 'Marketinq', en: 'Marketing', ru: 'Маркетинг' },
        kind: 'marketing',
        basis: 'consent',
        categories: ['email'],
        retention: { keep: 'P12M', after: 'last-interaction', orOn: 'consent.withdrawn', then: 'destroy' },
      },
      security: {
        name: { az: 'Təhlükəsizlik', en: 'Security', ru: 'Безопасность' },
        kind: 'security',
        basis: 'legitimate-interest',
        balancing: same('—'),
        categories: ['order'],
        retention: { keep: 'P24M', after: 'collected', then: 'anonymise' },
      },
      verification: {
        name: { az: 'Kimliyin yoxlanması', en: 'Identity check', ru: 'Проверка личности' },
        kind: 'verification',
        basis: 'legitimate-interest',
        balancing: same('—'),
        categories: ['passport'],
        retention: { keep: 'P1M', after: 'verified', then: 'destroy' },
      },
    },
    channels: {
      email: { kind: 'email', address: 'info@example.az', forRequests: true, subjects: {} },
      portal: { kind: 'portal', forRequests: true },
      post: { kind: 'post', address: 'Bakı, Nizami küç. 1' },
    },
    statements: [],
    ...changes,
  };
}
const kinds = [
  'information',
  'access',
  'rectification',
  'restriction',
  'erasure',
  'portability',
  'objection',
  'withdrawal',
  'question',
];
/** Requests that run as they should: portal and e-mail open, one of every kind answered. */
export function requestReads(changes: Partial<RequestReads> = {}): RequestReads {
  return {
    channels: { portal: true, api: true, email: true },
    kinds,
    byKind: Object.fromEntries(kinds.map((kind) => [kind, figures({ answered: 1 })])),
    erasures: { done: 1, secondScanClean: 1, secondScanDirty: 0 },
    unverifiedDisclosures: 0,
    clock: { citation: '998-IIIQ Art. 12', dueIfReceivedToday: '2026-12-01' },
    ...changes,
  };
}
/** Figures of one kind of request. */
export function figures(
  changes: Partial<RequestReads['byKind'][string]> = {},
): RequestReads['byKind'][string] {
  return {
    open: 0,
    answered: 0,
    answeredLate: 0,
    overdue: 0,
    refused: 0,
    withStoresPending: 0,
    ...changes,
  };
}
/** A schedule that swept yesterday and left nothing behind. */
export function schedule(
  purpose: string,
  changes: Partial<RetentionReads['schedules'][number]> = {},
): RetentionReads['schedules'][number] {
  return {
    purpose,
    store: 'shop-db',
    table: 'rows',
    keep: 'P1Y',
    after: 'contract.ended',
    lastSweepAt: '2026-11-21T00:00:00.000Z',
    destroyed: 3,
    overdue: 0,
    failed: null,
    ...changes,
  };
}
/** A reading of the shop with nothing provided; `changes` brings the parts a test is about. */
export function reading(changes: Partial<Reads> = {}, manifest: Manifest = shop()): Reads {
  return {
    now: '2026-11-22T08:00:00.000Z',
    today: '2026-11-22',
    law: standardLaw,
    manifest,
    gate: compileManifest(manifest, 1),
    policy: null,
    consents: null,
    requests: null,
    retention: null,
    journal: null,
    access: null,
    security: null,
    stores: null,
    crawls: null,
    ...changes,
  };
}
export const connectedStore = {
  store: 'shop-db',
  reachable: true,
  checkedAt: '2026-11-22T00:00:00.000Z',
  undeclaredColumns: [],
  missingColumns: [],
  cardNumbers: 0,
} as const;
/** A policy in force whose pages render in three languages. */
export const publishedPolicy: NonNullable<Reads['policy']> = {
  versions: [
    {
      number: 1,
      hash: 'aa',
      approved: '2026-11-01',
      effectiveAt: '2026-11-01T00:00:00.000Z',
      publishedAt: '2026-11-01T00:00:00.000Z',
      significant: false,
      noticeAt: null,
    },
  ],
  inForce: 1,
  rendered: (['az', 'en', 'ru'] as const).map((language) => ({
    page: 'privacy',
    language,
    ok: true,
    bytes: 9000,
    thirdPartyUrls: 0,
  })),
};

/** One kind under test, with its `says` and an id filled in. `text` throws unless it reads as sentences. */
export function trying(kind: StatementKind): {
  text(fields: object, manifest?: Manifest): Localized;
  check(fields: object, manifest?: Manifest): readonly Finding[];
  evidence(fields: object, reads: Reads): Evidence;
} {
  const make = (fields: object): Statement => ({ id: 'TST-1', says: kind.says, ...fields });
  return {
    text(fields, manifest = shop()) {
      const text = kind.text(make(fields), manifest);
      for (const language of ['az', 'en', 'ru'] as const)
        if (!/^\S.*[.…]$/su.test(text[language]) || /undefined|\[object|null/u.test(text[language]))
          throw new Error(`no sentence in ${language}: ${text[language]}`);
      if (!/\p{Script=Cyrillic}/u.test(text.ru)) throw new Error(`not Russian: ${text.ru}`);
      return text;
    },
    check(fields, manifest = shop()) {
      const statement = make(fields);
      const index = manifest.statements.findIndex((other) => other.id === statement.id);
      const statements = index < 0 ? [...manifest.statements, statement] : manifest.statements;
      const at = index < 0 ? statements.length - 1 : index;
      const check = (declared: Manifest) => {
        const own = declared.statements[at];
        const path = ['statements', at];
        return own
          ? kind.check({ manifest: declared, law: standardLaw, today: '2026-11-22', statement: own, path })
          : [];
      };
      const declared = { ...manifest, statements };
      return mendedBy(toldInEveryLanguage(check(declared)), declared, check);
    },
    evidence: (fields, reads) => kind.evidence(make(fields), reads),
  };
}
/** The codes of findings, for comparing. */
export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => finding.code);
}
