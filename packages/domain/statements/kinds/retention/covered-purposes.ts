import type { Basis, Manifest } from '../../../manifest/manifest.ts';

/** What a retention statement speaks of: one purpose, or every purpose on a basis. */
export interface Scope {
  readonly of?: string;
  readonly basis?: Basis;
}
/** Ids of the declared purposes a statement speaks of. */
export function coveredPurposes(manifest: Manifest, scope: Scope): readonly string[] {
  // Every pair of statements asks: one that names its purpose must not walk all of them.
  if (scope.basis === undefined)
    return scope.of !== undefined && Object.hasOwn(manifest.purposes, scope.of) ? [scope.of] : [];
  return Object.entries(manifest.purposes)
    .filter(([id, purpose]) => id === scope.of || purpose.basis === scope.basis)
    .map(([id]) => id);
}
