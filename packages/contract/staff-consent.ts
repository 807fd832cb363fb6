import { type Static, Type } from 'typebox';

const yesOrNo = (key: string, most: number, description: string) =>
  Type.Record(Type.String({ pattern: key }), Type.Boolean(), {
    maxProperties: most,
    additionalProperties: false,
    description,
  });

/**
 * A consent given on paper or by telephone, or its withdrawal, as staff write it down: body of
 * `POST /v1/organisations/:org/consents`, as JSON, or as the field `record` of a multipart form beside the file
 * `evidence`.
 */
export const StaffConsent = Type.Object(
  {
    subject: Type.Object(
      {
        kind: Type.Union([Type.Literal('email'), Type.Literal('phone'), Type.Literal('customer-id')]),
        value: Type.String({ minLength: 1, maxLength: 254 }),
      },
      { additionalProperties: false, description: 'Whose. Becomes a pseudonym at once.' },
    ),
    medium: Type.Union([Type.Literal('paper'), Type.Literal('phone')]),
    language: Type.Union([Type.Literal('az'), Type.Literal('en'), Type.Literal('ru')]),
    wording: Type.String({
      minLength: 20,
      maxLength: 20_000,
      description:
        'The words on the paper, or those read aloud; kept as the wording of the consent. No name of a person.',
    }),
    purposes: Type.Optional(yesOrNo('^[a-z][a-z0-9-]{0,39}$', 40, 'What was said of each purpose.')),
    transfers: Type.Optional(
      yesOrNo('^[A-Z]{2}$', 20, 'Written consent to a transfer, by country: a consent of its own kind.'),
    ),
    at: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$',
        description: 'When it was said; now unless told, at most thirty days ago.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type StaffConsent = Static<typeof StaffConsent>;

/** Answer: durable and in the journal. */
export const StaffConsentAnswer = Type.Object({
  id: Type.String({ description: 'Number of the consent; its evidence is fetched by it.' }),
  recordedAt: Type.String(),
  evidence: Type.Union([Type.String(), Type.Null()], { description: 'SHA-256 of the file, hexadecimal.' }),
  receipts: Type.Array(Type.String(), {
    description:
      'Addresses of the receipts with their tokens, for the person: of the purposes, then of each country.',
  }),
});
export type StaffConsentAnswer = Static<typeof StaffConsentAnswer>;

const language = Type.Union([Type.Literal('az'), Type.Literal('en'), Type.Literal('ru')]);
const medium = Type.Union([Type.Literal('paper'), Type.Literal('phone')]);
const listed = (description: string) =>
  Type.Optional(Type.String({ maxLength: 2000, description: `${description}, with commas between.` }));

/** Query of `GET /v1/organisations/:org/consents/form`: which paper, or which script. */
export const StaffFormQuery = Type.Object(
  {
    language,
    medium,
    act: Type.Optional(Type.Union([Type.Literal('ask'), Type.Literal('withdraw')])),
    purposes: listed('Ids of the purposes it asks about'),
    transfers: listed('ISO 3166-1 codes of the countries it asks about'),
    at: StaffConsent.properties.at,
  },
  { additionalProperties: false },
);
export type StaffFormQuery = Static<typeof StaffFormQuery>;

/** What can be asked on paper or by telephone, and the exact words for what was chosen of it. */
export const StaffFormView = Type.Object({
  organisation: Type.String(),
  version: Type.Integer(),
  effectiveAt: Type.String(),
  language,
  intro: Type.Array(Type.String()),
  /** Everything the version can ask about. */
  items: Type.Array(
    Type.Object({
      about: Type.Union([Type.Literal('purpose'), Type.Literal('transfer')]),
      id: Type.String(),
      label: Type.String(),
      lines: Type.Array(Type.String()),
    }),
  ),
  outro: Type.Array(Type.String()),
  /** Declared forms, and which of these purposes each asks about. */
  forms: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), purposes: Type.Array(Type.String()) }),
  ),
  text: Type.Union([Type.String(), Type.Null()], { description: 'The words for what was chosen.' }),
  hash: Type.Union([Type.String(), Type.Null()], {
    description: 'Hash a consent given to these words will name as its wording.',
  }),
});
export type StaffFormView = Static<typeof StaffFormView>;

/** Query of `GET /v1/organisations/:org/consents/written`. */
export const WrittenQuery = Type.Object(
  {
    medium: Type.Optional(medium),
    said: Type.Optional(Type.Union([Type.Literal('yes'), Type.Literal('no')])),
    offset: Type.Optional(Type.String({ pattern: '^[0-9]{1,8}$' })),
    limit: Type.Optional(Type.String({ pattern: '^([1-9][0-9]?|100)$' })),
  },
  { additionalProperties: false },
);
export type WrittenQuery = Static<typeof WrittenQuery>;

/** One consent, or withdrawal, that staff wrote down. */
export const WrittenConsent = Type.Object({
  id: Type.String(),
  /** Pseudonym of the person. */
  subject: Type.String(),
  /** When it was said, and when it was written down; null while the journal takes it in. */
  at: Type.String(),
  recordedAt: Type.Union([Type.String(), Type.Null()]),
  /** `staff:` and the pseudonym of who wrote it down. */
  actor: Type.Union([Type.String(), Type.Null()]),
  medium,
  language: Type.Union([Type.String(), Type.Null()]),
  version: Type.Integer(),
  wording: Type.Union([Type.String(), Type.Null()]),
  purposes: Type.Record(Type.String(), Type.Boolean()),
  transfers: Type.Record(Type.String(), Type.Boolean()),
  /** Type and size of the evidence, and whether a browser may show it; null without one, and once it went with the person. */
  evidence: Type.Union([
    Type.Object({ type: Type.String(), bytes: Type.Integer(), opens: Type.Boolean() }),
    Type.Null(),
  ]),
  receipt: Type.String(),
});
export type WrittenConsent = Static<typeof WrittenConsent>;
export const WrittenView = Type.Object({ total: Type.Integer(), consents: Type.Array(WrittenConsent) });
export type WrittenView = Static<typeof WrittenView>;
