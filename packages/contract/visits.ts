import { type Static, Type } from 'typebox';

const address = (description: string) => Type.String({ minLength: 1, maxLength: 2000, description });

/** Body of `POST /v1/organisations/:org/visits`, as JSON, also under text/plain (a beacon). */
export const VisitRequest = Type.Object(
  {
    page: address('Address of the page; query and fragment are dropped.'),
    referrer: Type.Optional(
      Type.String({ maxLength: 2000, description: 'Address that led there; its host is kept.' }),
    ),
    event: Type.Optional(
      Type.String({
        pattern: '^[a-z][a-z-]{0,39}$',
        description: 'What happened, in a word. Absent: the page was viewed.',
      }),
    ),
    visitor: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9_-]{22}$',
        description: 'Id of the browser’s choice; only its pseudonym under the key of the day is kept.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type VisitRequest = Static<typeof VisitRequest>;

export const VisitAnswer = Type.Object({
  collected: Type.Boolean(),
  because: Type.Optional(
    Type.Union([Type.Literal('browser-refuses'), Type.Literal('not-allowed'), Type.Literal('key-destroyed')]),
  ),
});
export type VisitAnswer = Static<typeof VisitAnswer>;

const counts = { visits: Type.Integer(), views: Type.Integer() };
const Groups = Type.Object({
  groups: Type.Array(Type.Object({ key: Type.String(), ...counts })),
  hidden: Type.Integer({ description: 'Groups too small to be shown.' }),
});

/** Visits counted, nobody among them: `GET /v1/organisations/:org/visits/statistics`. */
export const VisitsView = Type.Object({
  from: Type.String(),
  to: Type.String(),
  /** Whether the declaration in force has statistics of its own. */
  declared: Type.Boolean(),
  threshold: Type.Object({ group: Type.Integer(), cell: Type.Integer() }),
  /** Days with too few visits, left out of every figure. */
  hiddenDays: Type.Integer(),
  total: Type.Object(counts),
  byDay: Groups,
  bySite: Groups,
  byPage: Groups,
  byReferrer: Groups,
  byBrowser: Groups,
  bySystem: Groups,
  byEvent: Groups,
});
export type VisitsView = Static<typeof VisitsView>;
