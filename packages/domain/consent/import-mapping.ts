/** Kinds of identifiers a record may name its person by. */
export const identifierKinds = ['visitor', 'email', 'phone', 'customer-id'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/**
 * Where an answer is found in a row: a column for each (`fields`), one member that holds them all (`within`), or a row
 * for each (`named`: the column with the name, the column with the answer). What it is an answer to is told by `to`:
 * a purpose by its id, a cookie category as `category:analytics`, or nothing (`ignore`).
 */
export interface ImportChoices {
  readonly fields?: readonly string[];
  readonly within?: string;
  readonly named?: { readonly name: string; readonly answer: string };
  readonly to: Readonly<Record<string, string>>;
}
/** How the fields of another tool's export are read. Names may be paths: `data.subject.id`. */
export interface ImportMapping {
  readonly subject: { readonly field: string; readonly kind: IdentifierKind };
  readonly at: string;
  readonly choices: ImportChoices;
  /** What counts as yes and no, in lower case. Anything else is an error of its row. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly site?: string;
  readonly language?: string;
  readonly expires?: string;
  /** Field with the words that were shown. */
  readonly words?: string;
}

const yes = ['true', '1', 'yes', 'y', 'accept', 'accepted', 'allow', 'granted', 'given', 'opt-in', 'optin'];
const no = [
  'false',
  '0',
  'no',
  'n',
  'deny',
  'denied',
  'reject',
  'rejected',
  'refused',
  'withdrawn',
  'opt-out',
  'optout',
];

/**
 * Mappings for exports of well-known tools, as their fields are commonly named. A tool's export can be configured:
 * where fields are named otherwise, the mapping is given with the import.
 */
export const knownMappings = {
  onetrust: {
    subject: { field: 'identifier', kind: 'email' },
    at: 'interactionDate',
    choices: { named: { name: 'purposeName', answer: 'status' }, to: {} },
    yes: [...yes, 'active', 'confirmed', 'hard_optin', 'explicit'],
    no: [...no, 'expired', 'opt_out', 'no_consent', 'notgiven'],
    language: 'language',
  },
  cookiebot: {
    subject: { field: 'key', kind: 'visitor' },
    at: 'timestamp',
    choices: {
      fields: ['necessary', 'preferences', 'statistics', 'marketing'],
      to: {
        necessary: 'ignore',
        preferences: 'category:functional',
        statistics: 'category:analytics',
        marketing: 'category:marketing',
      },
    },
    yes,
    no,
    site: 'domain',
  },
  osano: {
    subject: { field: 'consentId', kind: 'visitor' },
    at: 'timestamp',
    choices: {
      fields: ['ESSENTIAL', 'PERSONALIZATION', 'ANALYTICS', 'MARKETING'],
      to: {
        ESSENTIAL: 'ignore',
        PERSONALIZATION: 'category:functional',
        ANALYTICS: 'category:analytics',
        MARKETING: 'category:marketing',
      },
    },
    yes,
    no,
    site: 'domain',
  },
  klaro: {
    subject: { field: 'id', kind: 'visitor' },
    at: 'timestamp',
    choices: { within: 'consents', to: {} },
    yes,
    no,
    site: 'domain',
    language: 'lang',
  },
  c15t: {
    subject: { field: 'subjectId', kind: 'visitor' },
    at: 'givenAt',
    choices: {
      within: 'preferences',
      to: {
        necessary: 'ignore',
        functionality: 'category:functional',
        experience: 'category:functional',
        measurement: 'category:analytics',
        marketing: 'category:marketing',
      },
    },
    yes,
    no,
    site: 'domain',
    expires: 'validUntil',
  },
} as const satisfies Readonly<Record<string, ImportMapping>>;
export type KnownTool = keyof typeof knownMappings;
