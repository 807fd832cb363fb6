import type { Snapshot } from '@amanat/contract/gate-local.ts';
import { type CompiledManifest, compileManifest } from '@amanat/domain/decide/compile.ts';
import { versionInForce } from '@amanat/domain/manifest/effective.ts';

interface Version {
  readonly number: number;
  readonly effectiveAt: string;
  readonly compiled: CompiledManifest;
}
/** The declaration as this process knows it, prepared for decisions. */
export interface Declaration {
  /** The version in force at an instant (ISO, UTC); undefined before the oldest that is known here. */
  inForce(at: string): CompiledManifest | undefined;
}

/** Prepares a snapshot: a version published for later comes into force by itself. */
export function declarationOf(snapshot: Snapshot): Declaration {
  const versions = snapshot.versions.map(({ number, effectiveAt, manifest, consentSince }): Version => ({
    number,
    effectiveAt,
    compiled: compileManifest(manifest, number, { consentSince }),
  }));
  let [last, found] = ['', undefined as CompiledManifest | undefined];
  return {
    inForce: (at) => {
      if (at !== last) [last, found] = [at, versionInForce(versions, at)?.compiled];
      return found;
    },
  };
}
