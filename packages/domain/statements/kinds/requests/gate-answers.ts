import type { CompiledManifest } from '../../../decide/compile.ts';
import { foldEvents } from '../../../decide/fold.ts';
import { may } from '../../../decide/may.ts';
import type { MayQuery } from '../../../decide/query.ts';
import type { ReasonCode } from '../../../decide/reasons.ts';
import type { SubjectEvent } from '../../../decide/state.ts';

/** Instants of a made-up person’s story, on the day the version took effect. */
function story(gate: CompiledManifest): { start: string; then: string; asked: string; end: string } {
  const day = gate.manifest.policy.effective;
  return {
    start: `${day}T08:00:00.000Z`,
    then: `${day}T09:00:00.000Z`,
    asked: `${day}T10:00:00.000Z`,
    end: `${day}T11:00:00.000Z`,
  };
}
/** A made-up grown-up customer who said yes to everything. */
function willing(gate: CompiledManifest): readonly SubjectEvent[] {
  const { start: at } = story(gate);
  const choices = Object.fromEntries([...gate.purposes.keys()].map((id) => [id, true]));
  return [
    { kind: 'birth', at, date: '1980-01-01' },
    { kind: 'account', at, open: true },
    { kind: 'contract', at, running: true },
    { kind: 'interaction', at },
    { kind: 'consent', at, version: gate.version, choices },
  ];
}
/** The purposes for which the gate does not name the reason, asked after the events; they leak. */
function leaking(
  gate: CompiledManifest,
  events: readonly SubjectEvent[],
  expected: ReasonCode,
  purposes: readonly string[],
  operation: MayQuery['operation'] = 'use',
): readonly string[] {
  const { asked, start } = story(gate);
  const state = foldEvents([...willing(gate), ...events], asked);
  return purposes.filter((purpose) => {
    const categories = gate.manifest.purposes[purpose]?.categories ?? [];
    const decision = may(gate, state, { purpose, categories, operation, at: asked, collectedAt: start });
    return decision.allow || !decision.reasons.some((reason) => reason.code === expected);
  });
}
const all = (gate: CompiledManifest): readonly string[] => [...gate.purposes.keys()];

/**
 * Purposes the gate would still let pass for a blocked person, or that a block stops from being corrected:
 * none, when blocking holds. Asked of the real gate with a made-up person.
 */
export function usableUnderRestriction(gate: CompiledManifest): readonly string[] {
  const { then: at, end } = story(gate);
  const block: SubjectEvent = { kind: 'restriction', at, standing: true, reason: 'accuracy', until: end };
  const code = 'restriction.standing';
  const used = leaking(gate, [block], code, all(gate));
  const correctable = leaking(gate, [block], code, all(gate), 'rectify');
  return [...used, ...all(gate).filter((id) => !correctable.includes(id) && !used.includes(id))];
}
/** Purposes the gate would still let pass although the person objected to them; none when objection holds. */
export function usableDespiteObjection(
  gate: CompiledManifest,
  purposes: readonly string[] = all(gate),
): readonly string[] {
  const { then: at } = story(gate);
  const objections = purposes.map((purpose): SubjectEvent => ({
    kind: 'objection',
    at,
    purpose,
    standing: true,
  }));
  return leaking(gate, objections, 'objection.standing', purposes);
}
/** Purposes on consent the gate would still let pass an hour after the person withdrew; none when it holds. */
export function usableAfterWithdrawal(gate: CompiledManifest): readonly string[] {
  const { then: at } = story(gate);
  const purposes = [...gate.purposes.values()].filter(({ basis }) => basis === 'consent').map(({ id }) => id);
  const choices = Object.fromEntries(purposes.map((id) => [id, false]));
  return leaking(
    gate,
    [{ kind: 'consent', at, version: gate.version, choices }],
    'consent.withdrawn',
    purposes,
  );
}
