import { type Static, Type } from 'typebox';

// Random values travel as base64url: a run of digits in a hexadecimal one can look like a card number.
const token = (description: string) => Type.String({ pattern: '^[A-Za-z0-9_-]{22}$', description });
const choices = (description: string) =>
  Type.Record(Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }), Type.Boolean(), {
    maxProperties: 40,
    additionalProperties: false,
    description,
  });

/** Body of `POST /v1/consents`. */
export const ConsentRequest = Type.Object(
  {
    organisation: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description: 'Id of the organisation.' }),
    site: Type.String({ pattern: '^[a-z0-9.:\\[\\]-]{1,253}$', description: 'Host the choice was made on.' }),
    visitor: Type.Optional(
      token('Random id of the browser, made after the choice. Absent: one is made and returned.'),
    ),
    key: Type.Optional(token('Idempotency key: 128 random bits, base64url. The same key is stored once.')),
    language: Type.String({
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$',
      maxLength: 35,
      description: 'Language of the wording shown (BCP 47).',
    }),
    version: Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: 'Version of the declaration shown.',
    }),
    wordingHash: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: 'Hash of the wording shown.' }),
    method: Type.Union(
      [
        Type.Literal('accept-all'),
        Type.Literal('reject-all'),
        Type.Literal('customise'),
        Type.Literal('withdraw'),
        Type.Literal('form'),
      ],
      {
        description:
          'How it was chosen. `withdraw` when something that was agreed to is taken back, `reject-all` when somebody answers no to everything. Recipients are told of what ended by what stood before, whichever word was said.',
      },
    ),
    choices: Type.Optional(choices('By cookie category.')),
    purposes: Type.Optional(choices('By purpose, for forms and preference pages.')),
    tcString: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9_.-]{20,2500}$',
        description:
          'IAB TCF string made of this choice, where the declaration has `banner.tcf`: refused when it cannot be read, or passes on more than was chosen.',
      }),
    ),
    form: Type.Optional(
      Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description: 'The form it was sent with.' }),
    ),
    subject: Type.Optional(
      Type.Object(
        {
          kind: Type.Union([Type.Literal('email'), Type.Literal('phone'), Type.Literal('customer-id')]),
          value: Type.String({ minLength: 1, maxLength: 254 }),
        },
        {
          additionalProperties: false,
          description:
            'With a form: who sends it, so that the consent is that person’s and not the browser’s. Becomes a pseudonym at once; an address is kept, encrypted, only until the mail that asks to confirm is sent.',
        },
      ),
    ),
    confirmed: Type.Optional(
      Type.Array(Type.Union([Type.Literal('age'), Type.Literal('terms')]), {
        maxItems: 2,
        description: 'With a form: which of its `required` confirmations were ticked.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type ConsentRequest = Static<typeof ConsentRequest>;

/** Answer to `POST /v1/consents`: durable and in the journal. */
export const ConsentAnswer = Type.Object({
  id: Type.String(),
  recordedAt: Type.String(),
  version: Type.Integer(),
  expires: Type.String(),
  /** By cookie category, where it lapses before the whole choice. */
  ends: Type.Optional(Type.Record(Type.String(), Type.String())),
  /** The visitor id, when the server made it. Whoever holds it can show that the record is theirs. */
  subjectSecret: Type.Optional(Type.String()),
  receipt: Type.String(),
  /** Purposes that count only once the link in the mail is confirmed (double opt-in). */
  pending: Type.Optional(Type.Array(Type.String())),
});
export type ConsentAnswer = Static<typeof ConsentAnswer>;

/** `GET /v1/organisations/:org/banner.json`: all the banner needs. */
export interface BannerConfig {
  readonly organisation: string;
  readonly version: number;
  /** Choices made under an older version than this are asked anew. */
  readonly since: number;
  /** Milliseconds for which a choice counts at least; when it lapses the server says once it has recorded it. */
  readonly lasts: number;
  /** True when Global Privacy Control counts as a refusal. */
  readonly gpc: boolean;
  /** True when Do Not Track counts as a refusal. */
  readonly dnt?: boolean;
  /** Domains that several of the organisation's sites lie under: the choice is kept for all of them. */
  readonly share?: readonly string[];
  /** Origins of sites under different domains that hold one choice together. */
  readonly together?: readonly string[];
  /** Version of a changed policy that visitors are told of until they have seen it. */
  readonly notice?: number;
  /** IAB TCF, where the organisation sells advertising space. */
  readonly tcf?: BannerTcf;
  /** Hashes of the parts of the banner that the features of this site need, by their names. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Names the whole wording: `GET /v1/organisations/:org/wordings/:hash` has the settings as well. */
  readonly hash: string;
  readonly language: string;
  /** True when the words come from a file of the organisation: a choice made to them remembers their language. */
  readonly byFile?: true;
  /** Markup of the first layer, every text in it escaped; `<>` stands for the address of the server. */
  readonly layer: string;
  /** By category: what is deleted on withdrawal, and which hosts or own paths are kept from loading. */
  readonly block: Readonly<Record<string, BannerCategory>>;
  /** Colours and corners of the theme, as declarations of custom properties. */
  readonly look?: string;
}
/** `GET /v1/organisations/:org/wordings/:hash?part=settings`: what comes after the first layer. */
export interface SettingsPart {
  /** Markup of the settings, as that of the first layer. */
  readonly layer: string;
  /** Said when the page has to be loaded again after a withdrawal. */
  readonly reload: string;
}
export interface BannerTcf {
  readonly cmpId: number;
  readonly cmpVersion?: number;
  readonly vendorList: string;
  readonly vendors?: readonly number[];
  /** Purposes of the framework, by category. */
  readonly purposes: Readonly<Record<string, readonly number[]>>;
  readonly publisherCountry: string;
}
export interface BannerCategory {
  /** Regular expression over names of cookies, storage and databases; absent: none is declared. */
  readonly names?: string;
  /** The same over `host/path`, and over `/path` for those of the own site. */
  readonly hosts?: string;
  /** Consents to it given under an older version are asked anew; absent: `since` of all. */
  readonly since?: number;
  /** The same for who was shown a language whose own words changed later than that. */
  readonly said?: Readonly<Record<string, number>>;
}
