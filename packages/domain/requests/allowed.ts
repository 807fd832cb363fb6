import type { RequestEvent, RequestEventOf, RequestEventType } from './events.ts';
import { changingKinds, identifiedKinds, refusalGrounds } from './kinds.ts';
import type { Pause } from './pause.ts';
import type { RequestProblemCode } from './problems.ts';
import { isClosed, openPause, type Phase, type RequestState, type StepStatus } from './state.ts';
import { pauseProblem } from './stand-still.ts';

type OpenEvent = Exclude<RequestEventType, 'opened'>;
const unplanned: readonly Phase[] = ['opened', 'code-sent', 'confirmed'];
const executing: readonly Phase[] = ['approved', 'running', 'second-scan', 'ready'];
const open: readonly Phase[] = [...unplanned, 'planned', ...executing];

/** In which phases each event may come. */
const from: Readonly<Record<OpenEvent, readonly Phase[]>> = {
  'code-sent': ['opened', 'code-sent'],
  confirmed: unplanned,
  planned: [...unplanned, 'planned'],
  approved: ['planned'],
  // Once every store is done there is nothing left to plan.
  'plan-dropped': ['approved', 'running', 'second-scan'],
  'step-started': executing,
  'step-waits': executing,
  'step-failed': executing,
  'step-done': executing,
  scanned: executing,
  paused: [...unplanned, 'planned'],
  resumed: open,
  extended: open,
  answered: [...unplanned, 'approved', 'ready', 'second-scan', 'running'],
  refused: open,
  withdrawn: [...unplanned, 'planned', 'approved'],
  expired: ['opened', 'code-sent'],
};
/** What may come while the term stands still: nothing is given out, changed or decided before the person answered. */
const whileStill: readonly RequestEventType[] = ['resumed', 'code-sent', 'planned'];
const stepFrom: Readonly<Record<string, readonly StepStatus[]>> = {
  'step-started': ['pending', 'waiting-retry', 'failed', 'running'],
  'step-waits': ['running'],
  'step-failed': ['running'],
  'step-done': ['running'],
  scanned: ['done'],
};

function stepProblem(state: RequestState, type: string, store: string): RequestProblemCode | null {
  const step = state.steps?.[store];
  if (!step) return 'AMANAT-REQ-107';
  return stepFrom[type]!.includes(step.status) ? null : 'AMANAT-REQ-101';
}

function identityProblem(state: RequestState): RequestProblemCode | null {
  return identifiedKinds.includes(state.kind) && !state.confirmed ? 'AMANAT-REQ-106' : null;
}

/** An answer stands on stores that are done and, where they were changed, on a clean second scan. */
function answerProblem(state: RequestState): RequestProblemCode | null {
  const needsPlan =
    changingKinds.includes(state.kind) || state.kind === 'access' || state.kind === 'portability';
  if (needsPlan && !state.steps) return identityProblem(state) ?? 'AMANAT-REQ-101';
  const steps = Object.values(state.steps ?? {});
  if (steps.some(({ status }) => status !== 'done')) return 'AMANAT-REQ-104';
  if (changingKinds.includes(state.kind) && steps.some(({ scan }) => scan?.remaining !== 0))
    return 'AMANAT-REQ-105';
  return identityProblem(state);
}

function refusalProblem({ ground, reason }: RequestEventOf<'refused'>): RequestProblemCode | null {
  return refusalGrounds.includes(ground) && reason.trim() !== '' ? null : 'AMANAT-REQ-103';
}

function resumeProblem(
  still: Pause | null,
  { at, to }: RequestEventOf<'resumed'>,
): RequestProblemCode | null {
  if (!still) return 'AMANAT-REQ-101';
  return to < still.from || to > at ? 'AMANAT-REQ-108' : null;
}

/** Why an event may not follow, or null when it may. */
export function problemOf(state: RequestState, event: RequestEvent): RequestProblemCode | null {
  if (event.type === 'opened') return 'AMANAT-REQ-101';
  if (isClosed(state)) return 'AMANAT-REQ-102';
  if (event.at < state.at) return 'AMANAT-REQ-108';
  if (!from[event.type].includes(state.phase)) return 'AMANAT-REQ-101';
  const still = openPause(state);
  if (still && !whileStill.includes(event.type)) return 'AMANAT-REQ-118';
  if (event.type === 'resumed') return resumeProblem(still, event);
  if (event.type === 'paused') return pauseProblem(state, event);
  if (event.type === 'confirmed' && state.confirmed) return 'AMANAT-REQ-101';
  // What was carried out cannot be taken back, whatever is planned anew.
  if ((event.type === 'withdrawn' || event.type === 'expired') && state.begun) return 'AMANAT-REQ-101';
  if (event.type === 'planned' || event.type === 'approved') return identityProblem(state);
  if (event.type === 'answered') return answerProblem(state);
  if (event.type === 'refused') return refusalProblem(event);
  return 'store' in event ? stepProblem(state, event.type, event.store) : null;
}
