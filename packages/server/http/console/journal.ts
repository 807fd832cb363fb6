import { Readable } from 'node:stream';
import type { JournalEntryView, JournalView } from '@amanat/contract/console.ts';
import { Type } from 'typebox';
import { exportJournal } from '../../ledger/export.ts';
import { countsByKind, entryPage, journalState, type ListedEntry } from '../../ledger/reads.ts';
import { selfVerify } from '../../ledger/self-verify.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { KeyStore } from '../../platform/keys.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { declaredNames } from './declared-names.ts';
import { anyStaff } from './roles.ts';

export interface JournalConsoleServices {
  readonly db: Db;
  readonly keys: KeyStore;
  readonly clock: Clock;
  readonly policies: Pick<Policies, 'inForce'>;
}
const Org = Type.Object({ org: Type.String() });
const Query = Type.Object({
  before: Type.Optional(Type.String({ pattern: '^\\d{1,12}$' })),
  kind: Type.Optional(Type.String({ maxLength: 60 })),
});

export function entryView({ index, id, entry }: ListedEntry): JournalEntryView {
  const { kind, time, actor, subject, refs } = entry;
  return { index, id, kind, time, actor, subject, refs };
}

/** The journal for the console: pages of entries, verification on demand, the export. */
export function journalConsoleRoutes(app: App, { db, keys, clock, policies }: JournalConsoleServices): void {
  app.get(
    '/v1/organisations/:org/journal',
    {
      config: { access: anyStaff },
      schema: { summary: 'Entries, newest first', params: Org, querystring: Query },
    },
    async (request): Promise<JournalView> => {
      const { org } = request.params;
      const { before, kind } = request.query;
      const [state, page, byKind] = await Promise.all([
        journalState(db, org),
        entryPage(db, org, { kind, before: before === undefined ? undefined : Number(before) }),
        countsByKind(db, org),
      ]);
      const { verification, checkpoint, size } = state;
      const entries = page.entries.map(entryView);
      return {
        size,
        lastCheckpointAt: checkpoint?.time ?? null,
        verified: verification
          ? { at: verification.time, ok: verification.valid, size: verification.size }
          : null,
        byKind,
        names: declaredNames(policies.inForce(org)?.manifest, entries),
        entries,
        next: page.next ?? null,
      };
    },
  );
  app.post(
    '/v1/organisations/:org/journal/verification',
    { config: { access: anyStaff }, schema: { summary: 'Verify the whole journal now', params: Org } },
    async (request) => {
      const at = clock.now().toISOString();
      const result = await selfVerify({ db, keys, clock }, request.params.org);
      return { at, ok: result.valid, size: result.size };
    },
  );
  app.get(
    '/v1/organisations/:org/journal/export.zip',
    {
      config: { access: anyStaff },
      schema: { summary: 'The journal for offline verification', params: Org },
    },
    (request, reply) =>
      reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="journal-${request.params.org}.zip"`)
        .send(Readable.from(exportJournal(db, keys, request.params.org))),
  );
}
