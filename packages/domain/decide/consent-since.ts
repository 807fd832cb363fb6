import type { Manifest } from '../manifest/manifest.ts';
import type { ConsentSince } from './compile.ts';

/** A published version as far as it matters to which consents count. */
export interface ConsentVersion {
  readonly number: number;
  readonly manifest: Manifest;
  /** ISO instant it takes effect. */
  readonly effectiveAt: string;
  /** Purposes whose consent the diff to the version before says must be asked anew. */
  readonly consentAnew: readonly string[];
}

/**
 * By purpose of the newest version, from which version on consents count: the last one that asked anew or brought the
 * purpose (LAL-8.5). A purpose that was gone for a version and came back is a new one: no diff ever held what it is now
 * against what people once agreed to.
 * @param versions oldest first, up to the one asked about.
 */
export function consentSinceOf(versions: readonly ConsentVersion[]): Readonly<Record<string, ConsentSince>> {
  let since: Readonly<Record<string, ConsentSince>> = {};
  for (const { number, manifest, effectiveAt, consentAnew } of versions) {
    const former = since;
    since = Object.fromEntries(
      Object.keys(manifest.purposes).map((id) => {
        const stands = Object.hasOwn(former, id) && !consentAnew.includes(id) ? former[id] : undefined;
        return [id, stands ?? { version: number, effectiveAt }];
      }),
    );
  }
  return since;
}
