import { compileManifest, type CompiledManifest, type Decision } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { MayQuery } from '@amanat/domain/decide/query.ts';
import type { SubjectEvent, SubjectState } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';

/** The gate inside the application: no network, over a million decisions a second on one core. */
export interface Gate {
  readonly version: number;
  /**
   * Whether a use is allowed, with every reason. Give the person's state, or the events it is folded from; events
   * after `query.at` do not count.
   */
  may(person: SubjectState | readonly SubjectEvent[], query: MayQuery): Decision;
}

function isHistory(person: SubjectState | readonly SubjectEvent[]): person is readonly SubjectEvent[] {
  return Array.isArray(person);
}

/** A gate over a declaration prepared beforehand: `createGate(compileManifest(manifest, version))`. */
export function createGate(compiled: CompiledManifest): Gate {
  return {
    version: compiled.version,
    may: (person, query) => {
      const state = isHistory(person) ? foldEvents(person, new Date(query.at).toISOString()) : person;
      return may(compiled, state, query);
    },
  };
}

/** A gate over a checked declaration. */
export function gateOf(manifest: Manifest, version: number): Gate {
  return createGate(compileManifest(manifest, version));
}
