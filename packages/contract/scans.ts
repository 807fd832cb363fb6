import {
  phases,
  thingKinds,
  type Observation,
  type Phase as PhaseName,
  type ThingKind,
} from '@amanat/domain/scan/observation.ts';
import { type Static, Type } from 'typebox';

const Text = (maxLength: number) => Type.String({ maxLength });
const Instant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$' });
const Phase = Type.Unsafe<PhaseName>(Type.Union(phases.map((phase) => Type.Literal(phase))));
const closed = { additionalProperties: false } as const;

const Thing = Type.Object(
  {
    kind: Type.Unsafe<ThingKind>(Type.Union(thingKinds.map((kind) => Type.Literal(kind)))),
    name: Text(200),
    host: Text(260),
    thirdParty: Type.Boolean(),
    phases: Type.Array(Phase, { minItems: 1, maxItems: 5, uniqueItems: true }),
    lifetime: Type.Optional(
      Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
        description: 'Seconds; null: until the browser closes.',
      }),
    ),
    flags: Type.Optional(
      Type.Object(
        {
          secure: Type.Boolean(),
          httpOnly: Type.Boolean(),
          sameSite: Type.Union([Type.Literal('Strict'), Type.Literal('Lax'), Type.Literal('None')]),
        },
        closed,
      ),
    ),
    by: Type.Array(Text(260), { maxItems: 10 }),
    times: Type.Integer({ minimum: 1 }),
  },
  closed,
);

/** Body of `POST /v1/organisations/:org/scans`: what `amanat scan --json` prints. The findings are worked out anew. */
export const ScanReport = Type.Object(
  {
    format: Type.Literal('amanat-scan/1'),
    site: Type.String({
      pattern: '^https?://[^/?#\\s]+$',
      maxLength: 260,
      description: 'Origin of the site.',
    }),
    at: Instant,
    pages: Type.Array(Text(2000), { minItems: 1, maxItems: 100 }),
    reached: Type.Array(Phase, { minItems: 1, maxItems: 5, uniqueItems: true }),
    banner: Type.Object(
      {
        kind: Type.Union([Type.Literal('amanat'), Type.Literal('other'), Type.Literal('none')]),
        accept: Type.Boolean(),
        reject: Type.Boolean(),
        withdraw: Type.Boolean(),
        server: Type.Optional(Type.String({ pattern: '^https?://[^/?#\\s]+$', maxLength: 260 })),
      },
      closed,
    ),
    transport: Type.Object(
      {
        https: Type.Boolean(),
        protocol: Type.Optional(Text(40)),
        certificateEnds: Type.Optional(Instant),
        mixed: Type.Array(Text(2000), { maxItems: 200 }),
      },
      closed,
    ),
    things: Type.Array(Thing, { maxItems: 3000 }),
    organisation: Type.Optional(Text(40)),
    version: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
    findings: Type.Optional(
      Type.Array(Type.Unknown(), { maxItems: 5000, description: 'Left out of account.' }),
    ),
  },
  closed,
);
export type ScanReport = Static<typeof ScanReport>;

/** What was seen, without what the sender made of it. Does not compile when the schema and what is compared part. */
export function observationOf(report: ScanReport): Observation {
  const { organisation: _organisation, version: _version, findings: _findings, ...seen } = report;
  return seen;
}

/** Answer to a scan that was taken in. */
export const ScanAnswer = Type.Object({
  id: Type.String({ description: 'Id of the journal entry.' }),
  site: Type.String(),
  at: Type.String(),
  version: Type.Integer({ description: 'Version of the declaration it was held against.' }),
  errors: Type.Integer(),
  warnings: Type.Integer(),
  notes: Type.Integer(),
});
export type ScanAnswer = Static<typeof ScanAnswer>;
