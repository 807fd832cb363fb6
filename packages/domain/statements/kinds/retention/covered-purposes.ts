import type { Basis, Manifest } from '../../../manifest/manifest.ts';

/** What a retention statement speaks of: one purpose, or every purpose on a basis. */
export interface Scope {
  readonly of?: string;
  readonly basis?: Basis;
}
/** Ids of the declared purposes a statement speaks of. */
export function coveredPurposes(manifest: Manifest, scope: Scope): readonly string[] {
  return Object.entries(manifest.purposes)
    .filter(
      ([id, purpose]) => id === scope.of || (scope.basis !== undefined && purpose.basis === scope.basis),
    )
    .map(([id]) => id);
}
