import { compileManifest } from '../../decide/compile.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { requestKinds } from '../../requests/kinds.ts';
import { standardLaw } from '../../rules/standard-law.ts';
import { answerParts } from '../kinds/requests/access-answer-contents.ts';
import type { PolicyReads, Reads, RequestReads, RetentionReads } from '../reads.ts';

const now = '2026-11-22T08:00:00.000Z';
const yesterday = '2026-11-21T08:00:00.000Z';
const early = '2019-06-01T08:00:00.000Z';
const languages = ['az', 'en', 'ru'] as const;

function policyOf(manifest: Manifest): PolicyReads {
  const first = {
    number: 1,
    hash: 'aa',
    approved: '2019-01-01',
    effectiveAt: '2019-01-01T08:00:00.000Z',
    publishedAt: '2019-01-01T08:00:00.000Z',
    significant: false,
    noticeAt: null,
  };
  const effectiveAt = `${manifest.policy.effective}T00:00:00.000+04:00`;
  const second = { ...first, number: 2, hash: 'bb', publishedAt: early, noticeAt: early };
  return {
    versions: [first, { ...second, significant: true, effectiveAt: new Date(effectiveAt).toISOString() }],
    inForce: 2,
    rendered: (['privacy', 'cookies'] as const).flatMap((page) =>
      languages.map((language) => ({ page, language, ok: true, bytes: 9000, thirdPartyUrls: 0 })),
    ),
    archived: [{ number: 1, ok: true }],
  };
}

const requests: RequestReads = {
  channels: { portal: true, api: true, email: true },
  kinds: requestKinds,
  byKind: Object.fromEntries(
    requestKinds.map((kind) => [
      kind,
      { open: 1, answered: 2, answeredLate: 0, overdue: 0, refused: 1, withStoresPending: 0 },
    ]),
  ),
  erasures: { done: 2, secondScanClean: 2, secondScanDirty: 0 },
  unverifiedDisclosures: 0,
  clock: { citation: '998-IIIQ Art. 12', dueIfReceivedToday: '2026-12-01' },
  handling: {
    opened: 9,
    acknowledged: 9,
    acknowledging: 0,
    withoutOwner: 0,
    refusals: 2,
    refusalsWithoutGround: 0,
    extensions: 2,
    extensionsOutOfRule: 0,
    extensionsUntold: 0,
    pauses: 1,
    pausesOutOfRule: 0,
    pausesUntold: 0,
    fees: 0,
    feesWithoutGround: 0,
    answers: 5,
    answersNamingAuthority: 5,
    outcomeVia: ['email', 'portal', 'cabinet', 'post', 'in-app', 'form', 'help-button'],
    selfService: true,
    accessParts: answerParts,
    packageFormats: ['json', 'csv'],
    journalFormats: ['csv', 'pdf'],
    forwarded: 1,
    childrenBehind: 0,
  },
};

function retentionOf(manifest: Manifest): RetentionReads {
  const schedules = Object.entries(manifest.purposes).map(([purpose, { retention }]) => ({
    purpose,
    store: 'db',
    table: purpose,
    keep: retention?.keep ?? 'P1Y',
    after: retention?.after ?? 'collected',
    lastSweepAt: yesterday,
    destroyed: 3,
    overdue: 0,
    failed: null,
  }));
  const destroyed = schedules.length * 3;
  return {
    unswept: [],
    schedules,
    acts: [{ number: 1, at: yesterday, count: destroyed + 4, entry: 7, sha256: 'cc' }],
    withdrawals: { done: 2, doneLate: 0, pending: 1, overdue: 0 },
    erasedRows: 4,
    holds: { standing: 1, withoutEnd: 0, outlived: 0 },
    anonymisations: [{ at: yesterday, k: 50, identifiers: 0 }],
    confirmations: { given: 2, failing: 0 },
    restoreDrill: { at: yesterday, cameBack: 0 },
    archives: { total: 1, withoutGround: 0 },
    textRecall: { at: yesterday, recall: 1 },
  };
}

/** A reading to which everything was seen that anything can see, and nothing was found wrong. */
export function everythingSeen(manifest: Manifest): Reads {
  return {
    now,
    today: '2026-11-22',
    law: standardLaw,
    manifest,
    gate: compileManifest(manifest, 2),
    policy: policyOf(manifest),
    announcements: [
      {
        version: 2,
        onSite: true,
        toldByStaff: false,
        lettersPromised: true,
        letters: {
          waiting: 0,
          sent: 5,
          failed: 0,
          gone: 0,
          startedAt: early,
          endedAt: early,
          lastSentAt: early,
          wayOut: true,
          identity: true,
        },
      },
    ],
    consents: {
      total: 5,
      people: 4,
      byPurpose: {},
      withoutWording: 0,
      withoutVersion: 0,
      lastAt: yesterday,
      sites: ['https://example.az'],
    },
    requests,
    retention: retentionOf(manifest),
    journal: {
      size: 20,
      lastCheckpointAt: now,
      verified: { at: yesterday, ok: true, size: 20 },
      byKind: {
        'request.opened': 9,
        'gate.disclosed': 2,
        'age.refused': 1,
        'incident.recorded': 1,
        'import.finished': 1,
        'export.made': 1,
      },
      keysDestroyed: 2,
    },
    access: { accounts: 2, accountsWithSecondFactor: 2, routes: 9, openRoutes: 0, denialsJournaled: 1 },
    security: { clearColumns: 0, tls: { terminated: true, minimum: '1.3', hsts: true } },
    stores: [
      {
        store: 'db',
        reachable: true,
        checkedAt: yesterday,
        undeclaredColumns: [],
        missingColumns: [],
        specialColumns: [],
        cardNumbers: 0,
      },
    ],
    disclosures: { total: 2, incomplete: 0, tellable: 1, told: 1 },
    notices: { withheld: 1, sentAgainstRefusal: 0, withoutWayOut: 0, sent: 5 },
    materials: Object.fromEntries(Object.keys(manifest.duties ?? {}).map((duty) => [duty, languages])),
    visits: {
      counted: 9,
      keysDestroyed: 3,
      keysDestroyedLate: 0,
      keysOverdue: 0,
      lastDestroyedAt: yesterday,
    },
    crawls: [
      {
        site: 'https://example.az',
        at: yesterday,
        undeclared: [],
        beforeChoice: [],
        afterRefusal: [],
        underSignal: [],
        leftOver: [],
        longerLived: [],
        phases: ['before', 'rejected', 'accepted', 'withdrawn', 'gpc'],
      },
    ],
    unseenSites: [],
  };
}
