import { compileManifest } from '@amanat/domain/decide/compile.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';

export const org = 'smartmarket';

/** Policies with one version, always in force. */
export function onePolicy(manifest: Manifest): Policies {
  const version: PolicyVersion = {
    org,
    number: 1,
    hash: '0'.repeat(64),
    manifest,
    compiled: compileManifest(manifest, 1),
    effectiveAt: '2025-12-20T00:00:00.000Z',
    publishedAt: '2025-12-20T00:00:00.000Z',
    approved: '2025-12-20',
    significant: false,
    noticeAt: null,
    changes: [],
    consentAnew: [],
  };
  const of = (id: string) => (id === org ? version : undefined);
  return {
    organisations: () => [org],
    inForce: of,
    version: of,
    versions: (id) => (id === org ? [version] : []),
  };
}
