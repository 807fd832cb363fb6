import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { RequestEvent } from '@amanat/domain/requests/events.ts';
import type { PauseReason } from '@amanat/domain/requests/pause.ts';
import { RequestProblem } from '@amanat/domain/requests/problems.ts';
import {
  pauseEvent,
  pauseLeft,
  type PauseLeft,
  type PauseRules,
  resumeEvent,
} from '@amanat/domain/requests/stand-still.ts';
import { openPause, type RequestState } from '@amanat/domain/requests/state.ts';
import { bakuDateOf, bakuDayStart } from '@amanat/domain/time/baku.ts';
import { isLocalDate } from '@amanat/domain/time/local-date.ts';
import type { NewEntry } from '../ledger/append.ts';
import { inTransaction } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { assign } from './assign.ts';
import { queueLetter } from './letters.ts';
import { policyOf } from './open.ts';
import { fail } from './problem.ts';
import { putSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, requestState, type RequestRow } from './store.ts';

/** What the person is asked for. */
export interface Question {
  readonly because: PauseReason;
  /** What they should do, in words for them. */
  readonly reason: string;
}
/** A question as it is sealed until its letter goes. */
export interface SealedQuestion extends Question {
  /** Why the term stands still meanwhile. */
  readonly citation: string;
}

/** What lets a term stand still: the law, and what the published terms say of waiting for identity. */
function rulesOf({ law }: Pick<RequestServices, 'law'>, manifest: Manifest): PauseRules {
  const says = manifest.statements.some(
    (each) => each.says === 'identity-check' && 'pausesClock' in each && each.pausesClock === true,
  );
  return { law, promised: says ? ['identity'] : [] };
}
/** Whether the term of a request may be stopped now, and if not, which clock runs in any case; null when nothing may be asked. */
export function leftToPause(
  services: Pick<RequestServices, 'law'>,
  manifest: Manifest,
  state: RequestState,
  at: string,
): PauseLeft | null {
  return pauseLeft(state, at, rulesOf(services, manifest));
}

/**
 * Stops the term of a request until the person has given what is asked of them. The question is queued to them in the same
 * transaction: without it the term runs on.
 * @throws AMANAT-REQ-111, 112, 117, 118, 119 when the law, or the step the request stands at, does not let it wait.
 */
export async function pauseRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
  asked: Question,
): Promise<void> {
  const at = nowIso(services);
  const rules = rulesOf(services, policyOf(services, org).manifest);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    const state = await requestState(tx, org, row.id);
    const noticeAt = asked.reason.trim() === '' ? null : at;
    const event = pauseEvent(state, { at, because: asked.because, noticeAt }, rules);
    await advance(tx, org, row.id, actor, [event]);
    if (!row.handler) await assign(tx, row, actor);
    const letter = `pause:${state.pauses.length + 1}` as const;
    const { citation } = event.by.find(({ clock }) => clock === state.deadline.binding.rule)!;
    const question: SealedQuestion = { ...asked, citation };
    await putSecret(services, tx, org, row.id, letter, question);
    await queueLetter(services, tx, org, row.id, letter, at);
    await recordActs(services, tx, org, row.id, [
      {
        kind: 'request.paused',
        time: at,
        actor,
        subject: row.subject,
        refs: {
          request: row.number,
          because: asked.because,
          rule: [...new Set(event.by.map(({ rule }) => rule))].join(' '),
        },
        content: { reason: asked.reason },
      },
    ]);
  });
}

/** What ends a wait: the event, and its entry in the journal; nothing when the term runs. */
export interface EndOfWait {
  readonly events: readonly RequestEvent[];
  readonly entries: readonly NewEntry[];
}
/**
 * Lets the term of a request run on, where it stands still. The days until the person had answered are given back.
 * @param on the day they had, `YYYY-MM-DD`; now unless told.
 * @throws AMANAT-REQ-108 when that day lies before the question, or is still to come.
 */
export function endOfWait(
  row: Pick<RequestRow, 'number' | 'subject'>,
  state: RequestState,
  actor: string,
  at: string,
  on = bakuDateOf(at),
): EndOfWait {
  const still = openPause(state);
  if (!still) return { events: [], entries: [] };
  const event = resumed(state, at, answeredAt(still.from, at, on));
  const { deadline, days } = event;
  return {
    events: [event],
    entries: [
      {
        kind: 'request.resumed',
        time: at,
        actor,
        subject: row.subject,
        refs: { request: row.number, because: still.because, days, due: deadline.due },
      },
    ],
  };
}
/** The instant a day stands for: now for today, else its beginning, or the question where it was asked that day. */
function answeredAt(asked: string, at: string, on: string): string {
  if (!isLocalDate(on)) throw fail('AMANAT-REQ-108');
  if (on === bakuDateOf(at)) return at;
  return on === bakuDateOf(asked) ? asked : bakuDayStart(on);
}
function resumed(state: RequestState, at: string, to: string) {
  try {
    return resumeEvent(state, at, to);
  } catch (error) {
    if (error instanceof RequestProblem) throw fail(error.code);
    throw error;
  }
}

/**
 * The person has said what they mean: the term runs on, and they are told its new last day. Who had to prove who they are is
 * confirmed instead, see `confirmBy`.
 * @throws AMANAT-REQ-101 when the term runs, 106 when identity is awaited, 108 when the day is not one of the wait.
 */
export async function resumeRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
  on: string,
): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    const state = await requestState(tx, org, row.id);
    const still = openPause(state);
    if (!still) throw fail('AMANAT-REQ-101');
    if (still.because === 'identity') throw fail('AMANAT-REQ-106');
    const end = endOfWait(row, state, actor, at, on);
    await advance(tx, org, row.id, actor, end.events);
    await queueLetter(services, tx, org, row.id, `resumed:${state.pauses.length}`, at);
    await recordActs(services, tx, org, row.id, end.entries);
  });
}
