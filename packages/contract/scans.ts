import {
  phases,
  thingKinds,
  type GpcSaid,
  type Observation,
  type Phase as PhaseName,
  type ThingKind,
} from '@amanat/domain/scan/observation.ts';
import type { ScanFinding } from '@amanat/domain/scan/finding.ts';
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
    gpc: Type.Optional(
      Type.Object(
        {
          status: Type.Integer({ minimum: 0, maximum: 999 }),
          gpc: Type.Optional(Type.Boolean()),
          lastUpdate: Type.Optional(Text(40)),
        },
        { ...closed, description: 'What the site says at /.well-known/gpc.json.' },
      ),
    ),
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

/** Body of `POST /v1/organisations/:org/scans/runs`: have a declared site looked at now. */
export const ScanRunBody = Type.Object({ site: ScanReport.properties.site }, closed);
export type ScanRunBody = Static<typeof ScanRunBody>;

/** The last visit of the server to a site, or the one that is under way. */
export interface ScanRunView {
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Where a visit under way is; `waiting` before it begins. */
  readonly phase: PhaseName | 'waiting' | null;
  /** Code of what kept it from being done. */
  readonly failure: string | null;
}
/** What the last crawl of a site means against the version in force. */
export interface ScanResultView {
  readonly at: string;
  readonly version: number;
  readonly pages: readonly string[];
  readonly reached: readonly PhaseName[];
  readonly banner: Observation['banner'];
  readonly transport: Pick<Observation['transport'], 'https' | 'protocol' | 'certificateEnds'>;
  /** How many cookies, stores, requests and calls were seen. */
  readonly things: number;
  readonly gpc: GpcSaid | null;
  readonly findings: readonly ScanFinding[];
}
export interface ScanSiteView {
  readonly site: string;
  /** Whether the server visits it by itself or when asked; crawls of others are handed over to it. */
  readonly visited: boolean;
  readonly run: ScanRunView | null;
  readonly last: ScanResultView | null;
  /** Phases a picture is kept of, and when they were taken. */
  readonly pictures: readonly PhaseName[];
  readonly picturesAt: string | null;
}
/** Answer of `GET /v1/organisations/:org/scans`. */
export interface ScansView {
  /** Whether the declaration has a version in force and sites to look at. */
  readonly sites: readonly ScanSiteView[];
  /** Days between the server's own rounds; null when it makes none. */
  readonly everyDays: number | null;
}
