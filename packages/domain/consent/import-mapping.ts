/** Kinds of identifiers a record may name its person by. */
export const identifierKinds = ['visitor', 'email', 'phone', 'customer-id'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/**
 * Where an answer is found in a row: a column for each (`fields`), one member that holds them all (`within`), a row
 * for each (`named`: the column with the name, the column with the answer), or one member that lists what was agreed to
 * (`listed`: whatever `to` names besides was refused). What it is an answer to is told by `to`: a purpose by its id, a
 * cookie category as `category:analytics`, or nothing (`ignore`).
 */
export interface ImportChoices {
  readonly fields?: readonly string[];
  readonly within?: string;
  readonly named?: { readonly name: string; readonly answer: string };
  readonly listed?: string;
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

const said = {
  yes: ['true', '1', 'yes', 'y', 'accept', 'accepted', 'allow', 'granted', 'given', 'opt-in', 'optin'],
  no: [
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
  ],
};

type Category = 'functional' | 'analytics' | 'marketing';
/** Names of another tool's categories, each with ours; null for those that need no consent. */
function categories(ours: Readonly<Record<string, Category | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(ours).map(([name, category]) => [name, category ? `category:${category}` : 'ignore']),
  );
}
/** A column for each category. */
function columns(ours: Readonly<Record<string, Category | null>>): ImportChoices {
  return { fields: Object.keys(ours), to: categories(ours) };
}

/**
 * Mappings for exports of well-known tools, by what they document of their fields; where they document none, by the
 * names they use themselves. A tool's export can be configured: where fields are named otherwise, or where people named
 * purposes or services themselves (`to` is empty), the mapping is given with the import.
 */
export const knownMappings = {
  // Statuses of a purpose: OneTrust's Consent Receipts and Data Subjects APIs. PENDING and NO_CHOICE are neither.
  onetrust: {
    subject: { field: 'identifier', kind: 'email' },
    at: 'interactionDate',
    choices: { named: { name: 'purposeName', answer: 'status' }, to: {} },
    yes: [...said.yes, 'active', 'always_active', 'confirmed', 'extend', 'explicit'],
    no: [...said.no, 'expired', 'opt_out', 'hard_opt_out', 'no_consent', 'notgiven', 'cancel'],
    language: 'language',
  },
  // Cookiebot documents what its log holds (date, page, key, the state of its four categories), not the columns.
  cookiebot: {
    subject: { field: 'key', kind: 'visitor' },
    at: 'timestamp',
    choices: columns({
      necessary: null,
      preferences: 'functional',
      statistics: 'analytics',
      marketing: 'marketing',
    }),
    ...said,
    site: 'domain',
  },
  // Categories and answers: Osano's CMP JavaScript API (`getConsent()`: `{ ANALYTICS: 'ACCEPT' … }`).
  osano: {
    subject: { field: 'consentId', kind: 'visitor' },
    at: 'timestamp',
    choices: columns({
      ESSENTIAL: null,
      PERSONALIZATION: 'functional',
      ANALYTICS: 'analytics',
      MARKETING: 'marketing',
    }),
    ...said,
    site: 'domain',
  },
  // What Klaro sends to a consent API (klaro-js, src/utils/api.js); person and instant are what one's own API adds.
  klaro: {
    subject: { field: 'id', kind: 'visitor' },
    at: 'timestamp',
    choices: { within: 'consent_data.consents', to: {} },
    ...said,
    site: 'location_data.hostname',
    language: 'lang',
  },
  // Consents as c15t's API tells them; rows of its table list agreed purposes by id: `choices.listed: purposeIds`.
  c15t: {
    subject: { field: 'subjectId', kind: 'visitor' },
    at: 'givenAt',
    choices: {
      within: 'preferences',
      to: categories({
        necessary: null,
        functionality: 'functional',
        experience: 'functional',
        measurement: 'analytics',
        marketing: 'marketing',
      }),
    },
    ...said,
    site: 'domain',
    expires: 'validUntil',
  },
  // Columns of the consent history: Usercentrics, “How can I comply with a visitor's request for information?”.
  usercentrics: {
    subject: { field: 'Controller ID', kind: 'visitor' },
    at: 'Timestamp',
    choices: { named: { name: 'Data Processing Service ID', answer: 'Consent Given' }, to: {} },
    ...said,
  },
} as const satisfies Readonly<Record<string, ImportMapping>>;
export type KnownTool = keyof typeof knownMappings;

/** What is said of a mapping with an import; `choices` may name the answers alone. */
export type GivenMapping = Partial<Omit<ImportMapping, 'choices'>> & {
  readonly choices?: Partial<ImportChoices>;
};

/**
 * How the rows of an import are read: by what is given, and for a tool that is known by what it documents where nothing
 * is. Whoever says only what the names stand for keeps the tool's own way of writing answers. Undefined when a part is
 * missing.
 */
export function wholeMapping(source: string, given: GivenMapping = {}): ImportMapping | undefined {
  const known: GivenMapping = Object.hasOwn(knownMappings, source) ? knownMappings[source as KnownTool] : {};
  const own = given.choices;
  const choices = own && waysOf(own) === 0 ? { ...known.choices, ...own } : (own ?? known.choices);
  const mapping = { ...known, ...given, choices };
  const { subject, at, yes, no } = mapping;
  return subject && at && yes && no && choices?.to && waysOf(choices) === 1
    ? (mapping as ImportMapping)
    : undefined;
}
function waysOf({ fields, within, named, listed }: Partial<ImportChoices>): number {
  return [fields, within, named, listed].filter((way) => way !== undefined).length;
}
