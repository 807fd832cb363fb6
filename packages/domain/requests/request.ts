import { problemOf } from './allowed.ts';
import type { RequestEvent, RequestEventOf } from './events.ts';
import { changingKinds } from './kinds.ts';
import { RequestProblem } from './problems.ts';
import type { Phase, RequestState, Step } from './state.ts';

const pending: Step = {
  status: 'pending',
  attempts: 0,
  reason: null,
  retryAt: null,
  rows: 0,
  scan: null,
};

function opened(event: RequestEventOf<'opened'>): RequestState {
  return {
    kind: event.kind,
    phase: 'opened',
    receivedAt: event.receivedAt,
    at: event.at,
    confirmed: null,
    pauses: [],
    first: event.deadline,
    deadline: event.deadline,
    extensions: 0,
    steps: null,
    begun: false,
    closedAt: null,
    refusal: null,
  };
}

type StepEvent = Extract<RequestEvent, { store: string }>;
function stepAfter(step: Step, event: StepEvent): Step {
  switch (event.type) {
    case 'step-started':
      return { ...step, status: 'running', attempts: step.attempts + 1, reason: null, retryAt: null };
    case 'step-waits':
      return { ...step, status: 'waiting-retry', reason: event.reason, retryAt: event.retryAt };
    case 'step-failed':
      return { ...step, status: 'failed', reason: event.reason };
    case 'step-done':
      return { ...step, status: 'done', rows: step.rows + event.rows, scan: null };
    case 'scanned':
      // What was found again is to be done again.
      return {
        ...step,
        status: event.remaining > 0 ? 'pending' : 'done',
        scan: { at: event.at, remaining: event.remaining },
      };
  }
}

/** Where execution stands, read off its steps. */
function phaseOf(state: RequestState, steps: Readonly<Record<string, Step>>): Phase {
  const all = Object.values(steps);
  if (!all.every(({ status }) => status === 'done')) return 'running';
  const scanned = !changingKinds.includes(state.kind) || all.every(({ scan }) => scan?.remaining === 0);
  return scanned ? 'ready' : 'second-scan';
}

function withStep(state: RequestState, event: StepEvent): RequestState {
  const steps = { ...state.steps, [event.store]: stepAfter(state.steps![event.store]!, event) };
  return { ...state, steps, begun: true, phase: phaseOf(state, steps) };
}

function resumed(state: RequestState, { to, first, deadline }: RequestEventOf<'resumed'>): RequestState {
  const pauses = state.pauses.map((pause) => (pause.to === null ? { ...pause, to } : pause));
  return { ...state, pauses, first, deadline };
}

function closed(state: RequestState, phase: Phase): RequestState {
  return { ...state, phase, closedAt: state.at };
}

function next(state: RequestState, event: RequestEvent): RequestState {
  if ('store' in event) return withStep(state, event);
  switch (event.type) {
    case 'opened':
      return state;
    case 'code-sent':
      return { ...state, phase: 'code-sent' };
    case 'paused':
      return { ...state, pauses: [...state.pauses, { because: event.because, from: event.at, to: null }] };
    case 'resumed':
      return resumed(state, event);
    case 'confirmed':
      return { ...state, phase: 'confirmed', confirmed: { at: event.at, by: event.by } };
    case 'planned':
      return {
        ...state,
        phase: 'planned',
        steps: Object.fromEntries(event.stores.map((store) => [store, pending])),
      };
    case 'approved':
      return { ...state, phase: Object.keys(state.steps ?? {}).length === 0 ? 'ready' : 'approved' };
    case 'plan-dropped':
      return { ...state, phase: state.confirmed ? 'confirmed' : 'opened', steps: null };
    case 'extended':
      return { ...state, deadline: event.deadline, extensions: state.extensions + 1 };
    case 'refused':
      return { ...closed(state, 'refused'), refusal: { ground: event.ground, reason: event.reason } };
    default:
      return closed(state, event.type);
  }
}

/**
 * The request after one more event; `state` is null before the first. Throws RequestProblem (AMANAT-REQ-101 …
 * 119) when the event may not follow, and then nothing changed.
 */
export function applyEvent(state: RequestState | null, event: RequestEvent): RequestState {
  if (state === null) {
    if (event.type !== 'opened') throw new RequestProblem('AMANAT-REQ-101');
    return opened(event);
  }
  const problem = problemOf(state, event);
  if (problem) throw new RequestProblem(problem);
  return next({ ...state, at: event.at }, event);
}

/** The state of a request: the fold of its events, oldest first. Throws RequestProblem on an illegal history. */
export function foldRequest(events: readonly RequestEvent[]): RequestState {
  const state = events.reduce<RequestState | null>(applyEvent, null);
  if (!state) throw new RequestProblem('AMANAT-REQ-101');
  return state;
}
