import { type Static, Type } from 'typebox';

const field = Type.String({ minLength: 1, maxLength: 120 });
const words = Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 40 });
const targets = Type.Record(
  Type.String({ maxLength: 120 }),
  Type.String({ pattern: '^(ignore|(category:)?[a-z][a-z0-9-]{0,39})$' }),
);

/** How the fields of an export are read. Fields may be paths (`data.subject.id`). */
export const ImportMappingBody = Type.Object(
  {
    subject: Type.Object(
      {
        field,
        kind: Type.Union([
          Type.Literal('visitor'),
          Type.Literal('email'),
          Type.Literal('phone'),
          Type.Literal('customer-id'),
        ]),
      },
      { additionalProperties: false },
    ),
    at: field,
    choices: Type.Object(
      {
        fields: Type.Optional(Type.Array(field, { minItems: 1, maxItems: 60 })),
        within: Type.Optional(field),
        named: Type.Optional(Type.Object({ name: field, answer: field }, { additionalProperties: false })),
        listed: Type.Optional(field),
        to: targets,
      },
      { additionalProperties: false },
    ),
    yes: words,
    no: words,
    site: Type.Optional(field),
    language: Type.Optional(field),
    expires: Type.Optional(field),
    words: Type.Optional(field),
  },
  { additionalProperties: false },
);

/** Body of `POST /v1/organisations/:org/consents/imports`: what will be taken in, before its file is sent. */
export const ImportBody = Type.Object(
  {
    source: Type.String({
      pattern: '^[a-z0-9][a-z0-9 ._-]{0,39}$',
      description:
        'Name of the tool: onetrust, cookiebot, osano, klaro, c15t, usercentrics, or another with its mapping.',
    }),
    format: Type.Union([Type.Literal('csv'), Type.Literal('json'), Type.Literal('ndjson')]),
    version: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 1_000_000,
        description:
          'The version the records were given under, as you answer for. Absent or 0: words we do not know; such consents cover old data only, and the banner asks anew.',
      }),
    ),
    /** Needed for a tool we do not know; over the known one’s otherwise. */
    mapping: Type.Optional(Type.Partial(ImportMappingBody, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
export type ImportBody = Static<typeof ImportBody>;

export const ImportRunQuery = Type.Object({
  dryRun: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])),
  /** Takes the good rows in although others are faulty. */
  skipFaulty: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])),
});

const Fault = Type.Object({ line: Type.Integer(), code: Type.String(), field: Type.String() });
/** Where an import stands, and what is wrong with the file: lines and codes, never what a row says. */
export const ImportView = Type.Object({
  id: Type.String(),
  source: Type.String(),
  format: Type.String(),
  /** How its rows are read. */
  mapping: ImportMappingBody,
  version: Type.Integer(),
  createdAt: Type.String(),
  createdBy: Type.String(),
  /** SHA-256 of the file, hex. */
  fileHash: Type.Union([Type.String(), Type.Null()]),
  rowsDone: Type.Integer(),
  imported: Type.Integer(),
  /** Rows whose record was there before. */
  already: Type.Integer(),
  faulty: Type.Integer(),
  faults: Type.Array(Fault),
  finishedAt: Type.Union([Type.String(), Type.Null()]),
});
export type ImportView = Static<typeof ImportView>;

/** Answer to a dry run: what the run would do. Nothing was written. */
export const DryRunView = Type.Object({
  fileHash: Type.String(),
  rows: Type.Integer(),
  good: Type.Integer(),
  faulty: Type.Integer(),
  faults: Type.Array(Fault),
});
export type DryRunView = Static<typeof DryRunView>;
