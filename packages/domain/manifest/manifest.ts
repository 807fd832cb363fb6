import { principleIds, refusalGrounds, rightIds } from './lists.ts';
import {
  count,
  flag,
  list,
  localized,
  matching,
  object,
  oneOf,
  optional,
  ref,
  text,
  type Schema,
  type Static,
} from '../schema/schema.ts';
import { bannerLanguages } from './banner-language.ts';
import { banner, cookieCategories, cookies, statistics } from './cookies.ts';
import { channels, definitions, organisation, policy, properties, regimes } from './organisation.ts';
import { categories, disclosures, duties, purposes, recipients, stores } from './processing.ts';

/** The facts of a manifest: how things are arranged, each once. Statements are held against them. */
export const factFields = {
  amanat: count('Version of the manifest format.', 1, 1),
  organisation,
  regimes,
  policy,
  properties,
  definitions: optional(definitions),
  categories,
  purposes,
  recipients: optional(recipients),
  stores: optional(stores),
  cookieCategories: optional(cookieCategories),
  cookies: optional(cookies),
  banner: optional(banner),
  statistics: optional(statistics),
  languages: optional(bannerLanguages),
  age: optional(
    object(
      {
        minimum: count('Youngest age that may use the service.', 16),
        check: oneOf(['birth-date', 'attestation', 'none'], 'How it is checked.'),
        whenFound: oneOf(['delete-at-once', 'on-report'], 'What happens to data of younger people.'),
        prioritised: optional(flag('True when requests about children come first.')),
      },
      'Age limit.',
    ),
  ),
  channels,
  terms: optional(
    object(
      {
        stopAndDestroy: optional(
          matching(
            '^\\d+ (working|calendar) days?$',
            'Term for stopping and destroying after withdrawal.',
            '10 working days',
          ),
        ),
        answer: optional(
          matching(
            '^\\d+ (working|calendar) days?$',
            'Own term for answers, when stricter than law.',
            '7 working days',
          ),
        ),
        extension: optional(
          matching('^\\d+ (months?|working days?)$', 'Longest extension promised.', '1 month'),
        ),
      },
      'Terms the organisation sets itself.',
    ),
  ),
  rights: optional(list(oneOf(rightIds, 'A right.'), 'Rights the organisation names.')),
  refusalGrounds: optional(list(oneOf(refusalGrounds, 'Ground.'), 'Closed list of grounds for refusal.')),
  outcomeVia: optional(list(ref('channels', 'A channel.'), 'Channels an answer may take.')),
  disclosures: optional(disclosures),
  duties: optional(duties),
  principles: optional(list(oneOf(principleIds, 'A principle.'), 'Principles (GDPR 5).')),
} as const;

const statementEnvelope = {
  id: matching('^[A-Z]{3}-[A-Za-z0-9.]+$', 'Id of the promise.', 'SMA-03'),
  says: text('Statement kind; see docs/statements.md.', 'never-stored'),
  clause: optional(text('Where it stands in the organisation’s text.', '6.7')),
  text: optional(
    localized('The statement in the organisation’s own voice; absent: the kind’s text.', {
      az: 'Kart nömrənizi heç vaxt saxlamırıq.',
      en: 'We never store your card number.',
      ru: 'Мы никогда не храним номер вашей карты.',
    }),
  ),
} as const;

/** A statement: what the organisation tells people, as a typed value. Further fields belong to its kind. */
export type Statement = Static<typeof statementHead> & Readonly<Record<string, unknown>>;
export const statementHead = object(statementEnvelope, 'The fields every statement has.');
export { statementEnvelope };

/** Statements have fields of their kind, so the envelope stays open here; kinds check the rest. */
const anyStatement: Schema<Statement> = { json: { ...statementHead.json, additionalProperties: true } };

export const manifestSchema = object(
  { ...factFields, statements: list(anyStatement, 'One statement a promise, in the order of the text.') },
  'The declaration of one organisation.',
);
export type Manifest = Static<typeof manifestSchema>;

/** An entry of a section that is a map: `Entry<'purposes'>`. */
export type Entry<S extends keyof Manifest> =
  NonNullable<Manifest[S]> extends Readonly<Record<string, infer E>> ? E : never;
export type Purpose = Entry<'purposes'>;
export type Recipient = Entry<'recipients'>;
export type Category = Entry<'categories'>;
export type Store = Entry<'stores'>;
export type CookieEntry = Entry<'cookies'>;
export type CookieCategory = Entry<'cookieCategories'>;
export type Retention = NonNullable<Purpose['retention']>;
export type Basis = Purpose['basis'];
