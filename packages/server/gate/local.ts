import type { LocalDecision, Snapshot, StateAnswer } from '@amanat/contract/gate-local.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import { gateErrors } from '@amanat/contract/errors/gate.ts';
import { reason, type ReasonCode, reasonTexts } from '@amanat/domain/decide/reasons.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { problems } from '../platform/problem.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';
import { type DecisionDeps, pseudonymsOf } from './decisions.ts';
import { entryOf } from './record.ts';

const fail = problems(gateErrors);

export interface LocalGateDeps extends Omit<DecisionDeps, 'policies'> {
  readonly policies: Pick<Policies, 'inForce' | 'version' | 'versions'>;
}

function inForce({ policies }: LocalGateDeps, org: string): PolicyVersion {
  const policy = policies.inForce(org);
  if (!policy) throw fail('AMANAT-GATE-001');
  return policy;
}

/** What the banner says in further languages decides nothing at a gate. */
function withoutLanguages(manifest: Manifest): Manifest {
  const facts = Object.entries(manifest).filter(([section]) => section !== 'languages');
  return Object.fromEntries(facts) as unknown as Manifest;
}

/** What a gate in an application decides by: the version in force and those that follow. @throws AMANAT-GATE-001 */
export function snapshotOf(deps: LocalGateDeps, org: string): Snapshot {
  const current = inForce(deps, org);
  const versions = deps.policies.versions(org).filter(({ number }) => number >= current.number);
  return {
    organisation: org,
    versions: versions.map(({ number, effectiveAt, manifest, compiled }) => ({
      number,
      effectiveAt,
      manifest: withoutLanguages(manifest),
      consentSince: Object.fromEntries(
        [...compiled.purposes].map(([id, { consentSince }]) => [id, consentSince]),
      ),
    })),
  };
}

// What the fold reads; how a choice was made, on which site and in which words is nobody's need here.
const folded = new Set(
  'kind at version choices expires ends country given purpose standing channel refused reason until running open date id ground keptFor purposes'.split(
    ' ',
  ),
);

/** Pseudonyms and events of a person, for a gate in an application. */
export async function personState(
  deps: LocalGateDeps,
  org: string,
  subject: readonly Subject[],
): Promise<StateAnswer> {
  const pseudonyms = pseudonymsOf(deps.keys, org, [...subject]);
  const events = await deps.events(org, pseudonyms);
  const own = events.map(
    (event) => Object.fromEntries(Object.entries(event).filter(([name]) => folded.has(name))) as SubjectEvent,
  );
  return { pseudonyms, events: own };
}

function isCode(code: string): code is ReasonCode {
  return Object.hasOwn(reasonTexts, code);
}

/**
 * Writes decisions that applications took into the journal, as those of the gate itself: denials and disclosures.
 * Durable when it resolves. @param actor pseudonym of the key's account.
 */
export async function recordLocalDecisions(
  deps: LocalGateDeps,
  org: string,
  decided: readonly LocalDecision[],
  actor: string,
): Promise<void> {
  const current = inForce(deps, org);
  const time = deps.clock.now().toISOString();
  const entries = decided.flatMap(({ subject, allow, version, reasons, times, at = time, ...query }) => {
    const { compiled } = deps.policies.version(org, version) ?? current;
    const told = reasons.filter(isCode).map((code) => reason(code, true));
    const meta = { subject: pseudonymsOf(deps.keys, org, subject)[0]!, actor, time };
    const entry = entryOf(compiled, { ...query, at }, { allow, version, reasons: told }, meta);
    return entry ? [{ ...entry, refs: { ...entry.refs, by: 'application', times } }] : [];
  });
  await Promise.all(entries.map((entry) => deps.log.record(org, entry)));
}
