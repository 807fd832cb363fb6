import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { PolicyVersionRow } from '../store.ts';

/** A version of the shop as it is stored. */
export function versionRow(
  manifest: Manifest,
  number: number,
  effectiveAt = '2025-12-20T00:00:00.000Z',
): PolicyVersionRow {
  return {
    org: 'shop',
    number,
    hash: String(number),
    manifest,
    source: '',
    languages: {},
    approved: '2025-12-20',
    published_at: effectiveAt,
    effective_at: effectiveAt,
    notice_at: null,
    significant: false,
    changes: [],
    consent_anew: [],
    texts: {},
  };
}
