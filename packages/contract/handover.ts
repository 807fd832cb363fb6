import { type Static, Type } from 'typebox';

const token = (description: string) => Type.String({ pattern: '^[A-Za-z0-9_-]{22}$', description });
const organisation = Type.String({
  pattern: '^[a-z][a-z0-9-]{0,39}$',
  description: 'Id of the organisation.',
});
const origin = (description: string) =>
  Type.String({ pattern: '^https?://[a-z0-9.:\\[\\]-]{1,253}$', description });
const closed = { additionalProperties: false };
const ticket = token('128 random bits, made by the page that is left. Good once, for a minute.');
const visitor = token('Random id of the browser, under which the choice was recorded.');
const left = { organisation, ticket, to: origin('Origin of the site that the link leads to.') };

/** A refusal that was made without an identifier: there is nothing of it to look up, and nothing that it allows. */
export const CarriedRefusal = Type.Object(
  {
    version: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Version it was made under.' }),
    made: Type.Integer({
      minimum: 0,
      maximum: 8_640_000_000_000_000,
      description: 'When, milliseconds by the browser’s clock.',
    }),
  },
  closed,
);
export type CarriedRefusal = Static<typeof CarriedRefusal>;

/** Body of `POST /v1/consents/handovers`: what the link to another site of the organisation takes along. */
export const HandoverLeft = Type.Union([
  Type.Object({ ...left, visitor }, closed),
  Type.Object({ ...left, refusal: CarriedRefusal }, closed),
]);
export type HandoverLeft = Static<typeof HandoverLeft>;

/** Body of `POST /v1/consents/handovers/exchange`, asked by the site that the link led to. */
export const HandoverTaken = Type.Object(
  {
    organisation,
    ticket,
    from: origin('Origin of the page that the visitor came from, as the browser tells it.'),
    held: Type.Optional(token('Id under which this site already has a choice of this browser.')),
  },
  closed,
);
export type HandoverTaken = Static<typeof HandoverTaken>;

/** A choice that was recorded, as a site that asks needs it. */
export const CarriedChoice = Type.Object({
  version: Type.Integer(),
  language: Type.String({ description: 'Language of the words it was made to.' }),
  made: Type.Number({ description: 'When, milliseconds by the browser’s clock.' }),
  lasts: Type.Number({ description: 'How long it counts, milliseconds.' }),
  ends: Type.Optional(
    Type.Record(Type.String(), Type.Number(), {
      description: 'How long a category counts, milliseconds, where that is less.',
    }),
  ),
  categories: Type.Record(Type.String(), Type.Boolean()),
  receipt: Type.String({ description: 'Path of its receipt.' }),
});
export type CarriedChoice = Static<typeof CarriedChoice>;

export const HandoverAnswer = Type.Union([
  Type.Object({ visitor, choice: CarriedChoice }),
  Type.Object({ refusal: CarriedRefusal }),
]);
export type HandoverAnswer = Static<typeof HandoverAnswer>;

/** Body of `POST /v1/consents/standing`: whether a newer choice of this browser stands. */
export const StandingAsked = Type.Object({ organisation, visitor }, closed);
export type StandingAsked = Static<typeof StandingAsked>;

export const StandingAnswer = Type.Object({ choice: Type.Union([CarriedChoice, Type.Null()]) });
export type StandingAnswer = Static<typeof StandingAnswer>;
