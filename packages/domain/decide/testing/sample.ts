import type { Manifest, Purpose, Recipient } from '../../manifest/manifest.ts';
import type { Localized } from '../../schema/schema.ts';

const said = (text: string): Localized => ({ az: text, en: text, ru: text });
const categories = [
  ['name', 'name'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['address', 'address'],
  ['order', 'order'],
  ['usage', 'usage'],
  ['location', 'location'],
] as const;

function purpose(
  kind: Purpose['kind'],
  basis: Purpose['basis'],
  uses: readonly string[],
  more: Partial<Purpose> = {},
): Purpose {
  return { name: said(kind), kind, basis, categories: uses, ...more };
}
function recipient(role: Recipient['role'], country: string, more: Partial<Recipient> = {}): Recipient {
  return { name: 'Example', role, country, task: said('task'), ...more };
}
const dpa = { kind: 'dpa', signed: '2025-01-10', ends: '2027-01-09' } as const;

/** A made-up shop with twelve purposes, every basis and kind of recipient: for tests and the benchmark. */
export const sampleManifest: Manifest = {
  amanat: 1,
  organisation: {
    id: 'shop',
    name: 'Shop',
    form: 'company',
    country: 'AZ',
    website: 'https://shop.example.az',
    intro: said('A shop.'),
  },
  regimes: [
    { id: 'az-998', people: 'everyone' },
    { id: 'eu-gdpr', people: 'eu-residents' },
  ],
  policy: { approved: '2025-01-01', effective: '2025-01-01' },
  properties: {},
  categories: {
    ...Object.fromEntries(
      categories.map(([id, kind]) => [id, { name: said(id), kind, sources: ['subject'] as const }]),
    ),
    card: { name: said('card'), kind: 'payment-card', sources: ['subject'], notKept: true },
  },
  purposes: {
    account: purpose('account', 'contract', ['name', 'email', 'phone'], {
      retention: { keep: 'P1Y', after: 'account.closed', then: 'destroy' },
    }),
    delivery: purpose('service', 'contract', ['name', 'phone', 'address', 'order'], {
      recipients: ['courier'],
      retention: { keep: 'while-needed', after: 'contract.ended', then: 'destroy' },
    }),
    payments: purpose('payments', 'contract', ['name', 'order', 'card'], { recipients: ['bank'] }),
    support: purpose('support', 'legitimate-interest', ['name', 'email', 'order'], {
      balancing: said('Weighed.'),
    }),
    security: purpose('security', 'legitimate-interest', ['usage', 'email'], {
      balancing: said('Weighed.'),
      retention: { keep: 'P24M', after: 'collected', then: 'destroy' },
      recipients: ['cloud'],
    }),
    marketing: purpose('marketing', 'consent', ['name', 'email', 'phone'], {
      channels: ['email', 'sms'],
      consentLasts: 'P12M',
      unbundled: true,
      recipients: ['mailer', 'agency'],
      retention: {
        keep: 'P12M',
        after: 'last-interaction',
        orOn: 'consent.withdrawn',
        then: 'destroy',
      },
    }),
    analytics: purpose('analytics', 'legitimate-interest', ['usage'], {
      alsoBasis: 'consent',
      recipients: ['cloud'],
    }),
    location: purpose('location', 'consent', ['location']),
    tax: purpose('legal', 'legal-obligation', ['name', 'order'], {
      law: 'Tax Code',
      recipients: ['state'],
      retention: { keep: 'P5Y', after: 'contract.ended', then: 'destroy' },
    }),
    requests: purpose('legal', 'legal-obligation', ['name'], { recipients: ['state'] }),
    profiling: purpose('profiling', 'legitimate-interest', ['usage', 'order']),
    surveys: purpose('research', 'use-of-service', ['email']),
  },
  recipients: {
    courier: recipient('processor', 'AZ', { contract: dpa, categories: ['name', 'phone', 'address'] }),
    bank: recipient('controller', 'AZ'),
    cloud: recipient('processor', 'DE', { contract: dpa, dataIn: ['IE'] }),
    mailer: recipient('processor', 'US', {
      contract: dpa,
      transfer: { mechanisms: ['dpf'], until: '2026-12-31' },
    }),
    agency: recipient('processor', 'AZ', { contract: { kind: 'nda' } }),
    state: recipient('state-body', 'AZ'),
  },
  age: { minimum: 16, check: 'birth-date', whenFound: 'delete-at-once' },
  channels: { mail: { kind: 'email', address: 'info@example.az', forRequests: true } },
  terms: { stopAndDestroy: '10 working days' },
  statements: [],
};
