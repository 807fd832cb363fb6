import type { ConsentSummaryView, TodayItem, TodayView, VersionsView } from '@amanat/contract/console.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { azCalendar } from '@amanat/domain/calendar/az/calendar.ts';
import { computeYear } from '@amanat/domain/calendar/az/compute.ts';
import { countPlaces } from '@amanat/domain/manifest/finding-group.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { addDays, partsOf, weekday } from '@amanat/domain/time/local-date.ts';
import { Type } from 'typebox';
import type { Stores } from '../../connectors/connectors.ts';
import { consentReads, peopleCount } from '../../consent/reads.ts';
import { consentDays } from '../../consent/statistics/consent-days.ts';
import type { Boards } from '../../evidence/boards.ts';
import type { Board } from '../../evidence/board.ts';
import { entryPage, journalState } from '../../ledger/reads.ts';
import { bakuDate, type Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { problems } from '../../platform/problem.ts';
import { findingsOn } from '../../policy/declaration-findings.ts';
import { type Policies, type PolicyVersion, rejectionOf } from '../../policy/reads.ts';
import { listRequests, type RequestSummary } from '../../requests/list.ts';
import { openCounts, type OpenCounts } from '../../requests/open-counts.ts';
import { type ScheduleState, scheduleStates } from '../../retention/reads.ts';
import type { App } from '../app.ts';
import { versionView } from '../version-view.ts';
import { dataNames } from './categories-in.ts';
import { entryView } from './journal.ts';
import { rowView } from './request-view.ts';
import { anyStaff } from './roles.ts';
import { unscannedItems } from './unscanned-items.ts';
import { unsweptItems } from './unswept-items.ts';
import { untoldItems } from './untold.ts';

const fail = problems(platformErrors);
const Org = Type.Object({ org: Type.String() });

export interface TodayServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly policies: Policies;
  readonly stores: Stores;
  readonly boards: Boards;
}

function urgencyOf({ late, pausedAt, due, waits }: RequestSummary, today: string): TodayItem['urgency'] {
  if (pausedAt) return 'waiting';
  if (late) return 'late';
  return due === today ? 'today' : waits ? 'waiting' : 'soon';
}
function requestItem(row: RequestSummary, today: string, country: string): TodayItem {
  const view = rowView(row, today, country);
  const left = view.workingDaysLeft ?? 0;
  const urgency = urgencyOf(row, today);
  return { kind: 'request', urgency, ref: row.number, request: view, detail: { daysLeft: left } };
}

function sweepItems(states: readonly ScheduleState[], manifest: Manifest): TodayItem[] {
  return states.flatMap(({ schedule, overdue, last }): TodayItem[] => {
    const ref = `${schedule.store}/${schedule.table}`;
    if (last?.last_error && !last.finished_at)
      return [
        {
          kind: 'sweep',
          urgency: 'waiting',
          ref,
          detail: { reason: last.last_error, attempts: last.attempts, ...dataNames(manifest, ref) },
        },
      ];
    const free = (overdue ?? 0) - (last?.held ?? 0);
    if (free <= 0) return [];
    const detail = { overdue: free, ...dataNames(manifest, ref) };
    return [{ kind: 'sweep', urgency: 'today', ref, detail }];
  });
}

/** What drifts: promises that are broken or at risk, each once. */
function promiseItems(board: Board | undefined): TodayItem[] {
  const drifting = board?.promises.filter((p) => p.state === 'broken' || p.state === 'at-risk') ?? [];
  return drifting.map((p) => ({
    kind: 'promise',
    urgency: 'drift',
    ref: p.id,
    detail: {
      state: p.state,
      ...p.because,
      'text-az': p.text.az,
      'text-en': p.text.en,
      'text-ru': p.text.ru,
    },
  }));
}

/** Five weeks from this Monday on, so that a term of working days is in sight on every day of a month. */
function weeksAhead(today: string, due: OpenCounts['byDay']): TodayView['calendar'] {
  const monday = addDays(today, 1 - weekday(today));
  return Array.from({ length: 35 }, (_, i) => {
    const day = addDays(monday, i);
    return {
      day,
      working: azCalendar.isWorkingDay(day),
      reason: computeYear(partsOf(day)[0]).free.get(day)?.kind ?? null,
      due: due.get(day) ?? 0,
    };
  });
}

/** How many open requests are named, the most pressing first; all of them are counted. */
const namedRequests = 100;
const order = ['late', 'today', 'waiting', 'soon', 'drift'];

async function todayOf(services: TodayServices, version: PolicyVersion): Promise<TodayView> {
  const { db, clock, stores, boards } = services;
  const { org, manifest } = version;
  const at = clock.now();
  const now = at.toISOString();
  const today = bakuDate(at);
  const [{ requests }, { byDay, ...open }, states, board, page, journal, people] = await Promise.all([
    listRequests(db, org, { open: true, limit: namedRequests }, now),
    openCounts(db, org, now, today),
    scheduleStates(db, stores, org, manifest, now),
    boards.of(org),
    entryPage(db, org, {
      limit: 8,
      except: ['staff.signed-in', 'request.viewed', 'consent.viewed', 'recipient.person-viewed'],
    }),
    journalState(db, org),
    peopleCount(db, org),
  ]);
  const rejection = await rejectionOf(db, org);
  const items: readonly TodayItem[] = [
    ...(rejection
      ? [
          {
            kind: 'policy' as const,
            urgency: 'drift' as const,
            ref: org,
            detail: { findings: countPlaces(rejection.findings), at: rejection.at },
          },
        ]
      : []),
    ...(await untoldItems(db, services.policies, org, now)),
    ...(await unscannedItems(db, org, now)),
    ...requests.map((r) => requestItem(r, today, manifest.organisation.country)),
    ...sweepItems(states, manifest),
    ...unsweptItems(
      manifest,
      states.map(({ schedule }) => schedule),
    ),
    ...promiseItems(board),
  ];
  return {
    today,
    items: items.toSorted((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency)),
    counts: board?.counts ?? { kept: 0, 'at-risk': 0, broken: 0, 'not-yet-shown': 0 },
    states: board?.promises.map(({ id, state }) => ({ id, state })) ?? [],
    calendar: weeksAhead(today, byDay),
    recent: page.entries.map(entryView),
    journal: { size: journal.size, lastCheckpointAt: journal.checkpoint?.time ?? null },
    people,
    properties: Object.keys(manifest.properties).length,
    open,
  };
}

/** Bu gün, consents and versions for the console. */
export function todayRoutes(app: App, services: TodayServices): void {
  const { db, policies } = services;
  const current = (org: string): PolicyVersion => {
    const version = policies.inForce(org) ?? policies.versions(org).at(-1);
    if (!version) throw fail('AMANAT-HTTP-404');
    return version;
  };
  app.get(
    '/v1/organisations/:org/today',
    {
      config: { access: anyStaff },
      schema: { summary: 'What is due, late, waiting and drifting', params: Org },
    },
    (request): Promise<TodayView> => todayOf(services, current(request.params.org)),
  );
  app.get(
    '/v1/organisations/:org/policy',
    {
      config: { access: anyStaff },
      schema: { summary: 'Versions, and the last file that was refused', params: Org },
    },
    async (request): Promise<VersionsView> => {
      const { org } = request.params;
      const versions = policies.versions(org);
      const newest = versions.at(-1);
      return {
        organisation: org,
        inForce: policies.inForce(org)?.number ?? null,
        versions: versions.map(versionView),
        rejection: (await rejectionOf(db, org)) ?? null,
        findings: newest
          ? { version: newest.number, groups: await findingsOn(newest, bakuDate(services.clock.now())) }
          : null,
      };
    },
  );
  app.get(
    '/v1/organisations/:org/consents/summary',
    { config: { access: anyStaff }, schema: { summary: 'Choices, counted', params: Org } },
    async (request): Promise<ConsentSummaryView> => {
      const { org } = request.params;
      const { manifest } = current(org);
      const [reads, byDay] = await Promise.all([consentReads(db, org), consentDays(db, org)]);
      const byPurpose = Object.fromEntries(
        Object.entries(reads.byPurpose).flatMap(([id, counts]) =>
          manifest.purposes[id] ? [[id, { ...counts, name: manifest.purposes[id].name }]] : [],
        ),
      );
      return { total: reads.total, people: reads.people ?? 0, byPurpose, lastAt: reads.lastAt, byDay };
    },
  );
}
