import type { Localized } from '@amanat/domain/schema/schema.ts';
import { identifiedKinds, type RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Phase } from '@amanat/domain/requests/state.ts';
import { f } from './follow-texts.ts';

/** When things happened to a request; ISO instants, null for what has not. */
export interface Moments {
  readonly received: string;
  readonly confirmed: string | null;
  readonly planned: string | null;
  readonly done: string | null;
  readonly closed: string | null;
}
export interface StatusStep {
  readonly label: Localized;
  readonly state: 'done' | 'now' | 'later';
  readonly at: string | null;
  readonly hint?: Localized;
}
interface Stage {
  readonly label: Localized;
  readonly hint?: Localized;
  readonly at: string | null;
}

/** The stages a kind goes through: rights that bind at once need no search, and questions no code. */
function stagesOf(kind: RequestKind, m: Moments): readonly Stage[] {
  const received = { label: f.received, at: m.received };
  const confirmed = { label: f.confirmed, hint: f.confirmWaits, at: m.confirmed };
  if (kind === 'objection' || kind === 'withdrawal' || kind === 'restriction')
    return [received, confirmed, { label: f.inForce, at: m.closed }];
  const looked = { label: f.looked, hint: f.lookedHint, at: m.planned };
  const done = { label: f.done, hint: f.doneHint, at: m.done };
  if (kind === 'guardian-report') return [received, looked, done];
  return identifiedKinds.includes(kind)
    ? [received, confirmed, looked, done]
    : [received, { label: f.considered, hint: f.consideredHint, at: m.closed }];
}
const endings: Partial<Readonly<Record<Phase, { label: Localized; hint?: Localized }>>> = {
  refused: { label: f.refused, hint: f.refusedHint },
  withdrawn: { label: f.withdrawn },
  expired: { label: f.expired },
};

/** The steps of a request for the person: what has happened, what is under way, what comes. */
export function statusSteps(kind: RequestKind, phase: Phase, moments: Moments): readonly StatusStep[] {
  const ending = endings[phase];
  const stages = stagesOf(kind, moments);
  if (ending) {
    const past = stages.filter(({ at }) => at !== null && at !== moments.closed);
    return [
      ...past.map(({ label, at }) => ({ label, at, state: 'done' as const })),
      { ...ending, at: moments.closed, state: 'done' },
    ];
  }
  const all: readonly Stage[] = [
    ...stages,
    { label: f.answered, at: phase === 'answered' ? moments.closed : null },
  ];
  const current = all.findIndex(({ at }) => at === null);
  return all.map(({ label, hint, at }, i) => {
    const state = current === -1 || i < current ? 'done' : i === current ? 'now' : 'later';
    return { label, at, state, ...(state === 'now' && hint ? { hint } : {}) };
  });
}
