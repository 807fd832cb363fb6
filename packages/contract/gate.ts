import { type Static, Type } from 'typebox';

const id = (description: string) => Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description });
const instant = (description: string) =>
  Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$',
    description,
  });

/** Whom a decision is about. The identifier becomes a pseudonym at once and is stored nowhere. */
export const Subject = Type.Union([
  Type.Object(
    { pseudonym: Type.String({ pattern: '^[A-Za-z0-9_-]{32}$' }) },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      kind: Type.Union([
        Type.Literal('email'),
        Type.Literal('phone'),
        Type.Literal('visitor'),
        Type.Literal('customer-id'),
      ]),
      value: Type.String({ minLength: 1, maxLength: 320 }),
    },
    { additionalProperties: false },
  ),
]);
export type Subject = Static<typeof Subject>;

/** Body of `POST /v1/decisions`: may this data of this person be used so? */
export const DecisionRequest = Type.Object(
  {
    organisation: id('Id of the organisation.'),
    subject: Type.Union([Subject, Type.Array(Subject, { minItems: 1, maxItems: 5 })], {
      description: 'The person, by one identifier or by several that are known to be the same person.',
    }),
    purpose: id('The purpose the data is used for.'),
    categories: Type.Array(id('A category of data.'), { minItems: 1, maxItems: 50 }),
    recipient: Type.Optional(id('Who receives the data, when it leaves the organisation.')),
    country: Type.Optional(
      Type.String({ pattern: '^[A-Z]{2}$', description: 'Where it goes (ISO 3166-1).' }),
    ),
    channel: Type.Optional(id('The channel a message goes out by.')),
    operation: Type.Optional(
      Type.Union([
        Type.Literal('use'),
        Type.Literal('store'),
        Type.Literal('rectify'),
        Type.Literal('claims'),
      ]),
    ),
    at: Type.Optional(instant('The instant it is asked for; now unless told.')),
    collectedAt: Type.Optional(instant('When the datum was collected.')),
    events: Type.Optional(
      Type.Record(Type.String({ pattern: '^[a-z][a-z.-]{0,39}$' }), instant('When it happened.'), {
        maxProperties: 12,
        description: 'Start events of the datum that the caller knows (order.delivered).',
      }),
    ),
  },
  { additionalProperties: false },
);
export type DecisionRequest = Static<typeof DecisionRequest>;

const { organisation: Organisation, ...asked } = DecisionRequest.properties;
/** Body of `POST /v1/decisions/batch`: many questions at once, each answered as if asked alone. */
export const DecisionBatch = Type.Object(
  {
    organisation: Organisation,
    questions: Type.Array(Type.Object(asked, { additionalProperties: false }), {
      minItems: 1,
      maxItems: 1000,
      description: 'Up to 1,000 questions.',
    }),
  },
  { additionalProperties: false },
);
export type DecisionBatch = Static<typeof DecisionBatch>;

const Text = Type.Object({ az: Type.String(), en: Type.String(), ru: Type.String() });

/** Answer to `POST /v1/decisions`. */
export const DecisionAnswer = Type.Object({
  allow: Type.Boolean(),
  version: Type.Integer({ description: 'Version of the declaration it was decided by.' }),
  at: Type.String({ description: 'The instant it was decided for.' }),
  reasons: Type.Array(
    Type.Object({
      code: Type.String({ description: 'Stable, e.g. consent.withdrawn.' }),
      decisive: Type.Boolean({ description: 'Whether it alone carries the answer.' }),
      about: Type.Optional(Type.String()),
      text: Text,
    }),
  ),
});
export type DecisionAnswer = Static<typeof DecisionAnswer>;

/** Answer to `POST /v1/decisions/batch`: one answer a question, in their order. */
export const DecisionAnswers = Type.Object({ answers: Type.Array(DecisionAnswer) });
export type DecisionAnswers = Static<typeof DecisionAnswers>;
