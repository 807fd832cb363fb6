import { type Static, Type } from 'typebox';
import { DecisionRequest, Subject } from './gate.ts';

const { purpose, recipient, country, channel, operation, at, collectedAt, organisation } =
  DecisionRequest.properties;
const categories = Type.Optional(DecisionRequest.properties.categories);
const subject = Type.Union([Subject, Type.Array(Subject, { minItems: 1, maxItems: 5 })], {
  description: 'The person, by pseudonym or identifier, or by several that are known to be the same person.',
});
const closed = { additionalProperties: false } as const;

/** Body of `POST /v1/organisations/:org/consents/state` (console). The person is named here, never in an address. */
export const ConsentStateBody = Type.Object({ subject, at }, closed);
export type ConsentStateBody = Static<typeof ConsentStateBody>;
/** Body of `POST /v1/consents/state` (API key). */
export const ConsentStateRequest = Type.Object({ organisation, subject, at }, closed);

const page = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: '100 unless told.' })),
  before: Type.Optional(
    Type.String({ pattern: '^[0-9a-f-]{36}$', description: '`next` of the page before this one.' }),
  ),
};
/** Body of `POST …/consents/history`. */
export const ConsentHistoryBody = Type.Object({ subject, ...page }, closed);
export type ConsentHistoryBody = Static<typeof ConsentHistoryBody>;
export const ConsentHistoryRequest = Type.Object({ organisation, subject, ...page }, closed);

const question = { subject, purpose, categories, recipient, country, channel, operation, at, collectedAt };
/** Body of `POST …/consents/basis`: did this use of this person's data have a lawful basis at that instant? */
export const ConsentBasisBody = Type.Object(question, closed);
export type ConsentBasisBody = Static<typeof ConsentBasisBody>;
export const ConsentBasisRequest = Type.Object({ organisation, ...question }, closed);

const Texts = Type.Object({ az: Type.String(), en: Type.String(), ru: Type.String() });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

const PurposeState = Type.Object({
  given: Type.Boolean(),
  withdrawn: Type.Boolean({ description: 'It had been given before and was taken back.' }),
  since: Type.String(),
  version: Type.Integer(),
  expires: orNull(Type.String()),
  /** Whether it carries data collected now: given, not lapsed, of a version whose terms still hold. */
  counts: Type.Boolean(),
  reason: Type.String({ description: 'Stable code: basis.consent, consent.withdrawn …' }),
});
/** Answer of `…/consents/state`: what stood at that instant. */
export const ConsentStateAnswer = Type.Object({
  at: Type.String(),
  /** Version in force at that instant. */
  version: Type.Integer(),
  /** False when nothing is on record about this person by then. */
  known: Type.Boolean(),
  pseudonyms: Type.Array(Type.String()),
  purposes: Type.Record(Type.String(), PurposeState),
  writtenConsents: Type.Record(
    Type.String(),
    Type.Object({ given: Type.Boolean(), since: Type.String(), version: Type.Integer() }),
  ),
  objections: Type.Array(Type.String()),
  refusedChannels: Type.Array(Type.String()),
  restricted: Type.Boolean(),
  erasedAt: orNull(Type.String()),
});
export type ConsentStateAnswer = Static<typeof ConsentStateAnswer>;

const RecordView = Type.Object({
  id: Type.String(),
  organisation: Type.String(),
  subject: Type.String(),
  site: orNull(Type.String()),
  at: Type.String(),
  version: Type.Integer(),
  wording: orNull(Type.String()),
  language: orNull(Type.String()),
  method: Type.String(),
  form: orNull(Type.String()),
  choices: Type.Record(Type.String(), Type.Boolean()),
  /** Of a written consent to passing data on, by country. */
  transfers: Type.Record(Type.String(), Type.Boolean()),
  categories: Type.Record(Type.String(), Type.Boolean()),
  expires: orNull(Type.String()),
  /** Purposes that lapse sooner, with the instant. */
  ends: Type.Record(Type.String(), Type.String()),
  tcString: orNull(Type.String()),
  /** True for the choice of another site of the organisation, recorded for this pseudonym as well. */
  copy: Type.Boolean(),
  provenance: orNull(
    Type.Object({ import: Type.String(), source: Type.String(), importedAt: Type.String() }),
  ),
  /** Index of its entry in the journal; null for events without one of their own. */
  entry: orNull(Type.Integer()),
  /** Where the exact banner or form of the record is drawn again; null when its words are not stored. */
  shown: orNull(Type.String()),
  /** Where its receipt lies, with the token that opens its content; null without an entry. */
  receipt: orNull(Type.String()),
});
export type ConsentRecordView = Static<typeof RecordView>;
const SpanView = Type.Object({
  purpose: Type.String(),
  given: Type.Boolean(),
  withdrawn: Type.Boolean(),
  from: Type.String(),
  until: orNull(Type.String()),
  endedBy: orNull(Type.Union([Type.Literal('answer'), Type.Literal('term'), Type.Literal('erasure')])),
  version: Type.Integer(),
  record: Type.String(),
});
/** Answer of `…/consents/history`: records newest first, and the spans of every purpose oldest first. */
export const ConsentHistoryAnswer = Type.Object({
  pseudonyms: Type.Array(Type.String()),
  total: Type.Integer(),
  records: Type.Array(RecordView),
  next: orNull(Type.String()),
  spans: Type.Array(SpanView),
});
export type ConsentHistoryAnswer = Static<typeof ConsentHistoryAnswer>;

/** Answer of `…/consents/basis`: the basis, whether it held, and the entries of the journal that show it. */
export const ConsentBasisAnswer = Type.Object({
  at: Type.String(),
  version: Type.Integer(),
  purpose: Type.String(),
  basis: orNull(Type.String()),
  holds: Type.Boolean(),
  lawful: Type.Boolean(),
  reasons: Type.Array(
    Type.Object({
      code: Type.String(),
      decisive: Type.Boolean(),
      about: Type.Optional(Type.String()),
      text: Texts,
    }),
  ),
  law: orNull(Type.String()),
  balancing: orNull(Texts),
  /** The published version it was decided by. */
  policy: Type.Object({ number: Type.Integer(), hash: Type.String(), address: Type.String() }),
  evidence: Type.Array(
    Type.Object({
      kind: Type.String(),
      at: Type.String(),
      shows: Type.Union([Type.Literal('basis'), Type.Literal('against')]),
      /** The journal's entry: its index, and the id its receipt is asked for by. Null when there is none. */
      entry: orNull(Type.Object({ index: Type.Integer(), id: Type.String(), kind: Type.String() })),
    }),
  ),
});
export type ConsentBasisAnswer = Static<typeof ConsentBasisAnswer>;
